import * as v from 'valibot';
import {
  countSchema,
  dateSchema,
  dimensionCodeSchema,
  figureSchema,
  idSchema,
  periodSchema,
  textSchema,
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
  baseline: v.optional(v.object({ period: periodSchema, value: figureSchema })),
  /** Day from which it is followed; without one it always was. */
  addedAt: v.optional(dateSchema),
  /** Day from which it is no longer followed. */
  withdrawnAt: v.optional(dateSchema),
});
