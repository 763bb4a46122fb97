import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  districtCodeSchema,
  idSchema,
  regencyCodeSchema,
  textSchema,
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

export const regenciesSchema = v.object({ regencies: v.array(regencySchema) });
