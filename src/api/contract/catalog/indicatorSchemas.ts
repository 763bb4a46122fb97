import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  idSchema,
  periodSchema,
  textSchema,
  webAddressSchema,
} from '../primitives';

const methodSchema = v.object({
  id: idSchema,
  name: textSchema,
  note: v.optional(textSchema),
});

/** What is needed to read, draw and rate an indicator. */
export const indicatorCoreSchema = v.object({
  id: idSchema,
  code: v.string(),
  name: textSchema,
  dimension: dimensionCodeSchema,
  subDimension: idSchema,
  agency: idSchema,
  unit: v.object({
    kind: v.picklist(['percent', 'index', 'rupiah', 'count', 'other']),
    label: textSchema,
  }),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  direction: v.picklist(['higher-is-better', 'lower-is-better']),
  /** R/T × 100, (2T − R)/T × 100, or no achievement at all. */
  formula: v.picklist(['ratio', 'inverse-ratio', 'none']),
  cadence: v.picklist(['monthly', 'quarterly', 'semiannual', 'yearly']),
  /** Days after a period's end by which its figure is due. */
  expectedLagDays: countSchema,
  level: v.picklist(['regency', 'district', 'village']),
  isRate: v.boolean(),
  methods: v.pipe(v.array(methodSchema), v.minLength(1)),
  leadMethod: idSchema,
  baseline: v.optional(v.object({ period: periodSchema, value: v.number() })),
});

/** The whole definition of an indicator, with its provenance. */
const indicatorSchema = v.object({
  ...indicatorCoreSchema.entries,
  aliases: v.array(v.string()),
  definition: textSchema,
  formulaText: textSchema,
  /** Why `leadMethod` leads, where several methods are published. */
  leadReason: v.optional(textSchema),
  /** Produsen data. */
  producer: v.string(),
  /** Wali data. */
  steward: v.string(),
  documents: v.array(v.picklist(['RPJMD', 'IKU', 'SPM', 'SDGs', 'SmartCity'])),
  sourceUrl: v.optional(webAddressSchema),
  /** Day the next figure is expected, where the producer announces one. */
  nextRelease: v.optional(dateSchema),
  publishedAt: dateSchema,
});

export const indicatorsSchema = v.object({
  indicators: v.array(indicatorSchema),
});

export const dimensionsSchema = v.object({
  dimensions: v.array(
    v.object({
      code: dimensionCodeSchema,
      name: v.string(),
      aliases: v.array(v.string()),
      subDimensions: v.array(v.object({ code: idSchema, name: textSchema })),
    }),
  ),
});

export const indexSchemeSchema = v.object({
  id: idSchema,
  name: textSchema,
  scaleMin: v.number(),
  scaleMax: v.number(),
  components: v.array(
    v.object({
      code: idSchema,
      name: textSchema,
      /** Percent of the total. */
      weight: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    }),
  ),
  /** Predicates by lower bound, inclusive; empty where none is published. */
  bands: v.array(v.object({ label: textSchema, from: v.number() })),
  legalBasis: v.string(),
  validFrom: dateSchema,
  validTo: v.optional(dateSchema),
  publishedAt: dateSchema,
});

export const indexSchemesSchema = v.object({
  schemes: v.array(indexSchemeSchema),
});
