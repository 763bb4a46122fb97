import * as v from 'valibot';
import {
  areaCodeSchema,
  countSchema,
  dateSchema,
  districtCodeSchema,
  idSchema,
  regencyCodeSchema,
  rupiahSchema,
  textSchema,
  webAddressSchema,
  yearSchema,
} from '../primitives';

export const regencySchema = v.object({
  code: regencyCodeSchema,
  bpsCode: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  name: v.string(),
  shortName: v.string(),
  province: v.string(),
  capital: v.string(),
  timeZone: v.string(),
  zone: v.picklist(['WIB', 'WITA', 'WIT']),
});

export const regenciesSchema = v.object({ regencies: v.array(regencySchema) });

export const districtSchema = v.object({
  code: districtCodeSchema,
  name: v.string(),
  /** Number of desa. */
  villages: countSchema,
  /** Number of kelurahan. */
  urbanVillages: countSchema,
});

export const agencySchema = v.object({
  id: idSchema,
  name: v.string(),
  shortName: v.string(),
  kind: v.picklist([
    'secretariat',
    'council-secretariat',
    'inspectorate',
    'department',
    'board',
    'district',
    'hospital',
  ]),
  /** DPRD commission the agency answers to. */
  commission: v.optional(v.string()),
  /** Post that heads it; persons are never named. */
  headPost: textSchema,
  formerNames: v.array(v.object({ name: v.string(), shortName: v.string(), until: dateSchema })),
});

const masterplanSchema = v.object({
  from: yearSchema,
  to: yearSchema,
  legalBasis: v.optional(v.string()),
  books: v.array(
    v.object({
      number: v.number(),
      title: textSchema,
      year: yearSchema,
      url: v.optional(webAddressSchema),
    }),
  ),
  roadmap: v.array(
    v.object({
      year: yearSchema,
      dimension: v.string(),
      programme: textSchema,
      agency: idSchema,
      horizon: v.picklist(['short', 'medium', 'long']),
      budget: v.optional(rupiahSchema),
    }),
  ),
});

/** One regency: its identity, districts, agencies and masterplan. */
export const profileSchema = v.object({
  regency: regencySchema,
  districts: v.array(districtSchema),
  agencies: v.array(agencySchema),
  masterplan: v.nullable(masterplanSchema),
  publishedAt: dateSchema,
});

const ringSchema = v.array(v.pipe(v.array(v.number()), v.minLength(2)));

/** RFC 7946 polygons; `null` code marks neighbouring land drawn for context only. */
export const boundariesSchema = v.object({
  type: v.literal('FeatureCollection'),
  bbox: v.pipe(v.array(v.number()), v.length(4)),
  publishedAt: dateSchema,
  status: v.picklist(['official', 'indicative']),
  attribution: textSchema,
  license: v.string(),
  features: v.array(
    v.object({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.object({
        code: v.nullable(areaCodeSchema),
        name: v.string(),
        role: v.picklist(['district', 'village', 'neighbour']),
        /** Of a village: the district it belongs to. */
        district: v.optional(districtCodeSchema),
        labelPoint: v.pipe(v.array(v.number()), v.length(2)),
      }),
      geometry: v.variant('type', [
        v.object({
          type: v.literal('Polygon'),
          coordinates: v.array(ringSchema),
        }),
        v.object({
          type: v.literal('MultiPolygon'),
          coordinates: v.array(v.array(ringSchema)),
        }),
      ]),
    }),
  ),
});
