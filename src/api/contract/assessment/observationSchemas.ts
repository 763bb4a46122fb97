import * as v from 'valibot';
import {
  areaCodeSchema,
  dateSchema,
  figureSchema,
  idSchema,
  periodSchema,
  sourceSchema,
  textSchema,
} from '../primitives';

const observationEntries = {
  area: areaCodeSchema,
  period: periodSchema,
  method: idSchema,
  source: idSchema,
  /** Day the agency entered the figure. */
  enteredAt: dateSchema,
  /** Day this version was published. */
  publishedAt: dateSchema,
};

/** One published version of one figure: a value, or no value with its reason. Never a bare null. */
export const observationSchema = v.union([
  v.object({
    ...observationEntries,
    value: figureSchema,
    status: v.optional(v.picklist(['final', 'provisional', 'very-provisional']), 'final'),
  }),
  v.object({
    ...observationEntries,
    value: v.null(),
    reason: v.picklist(['not-reported', 'suppressed', 'not-applicable', 'not-collected']),
  }),
]);

/** One published version of one target. */
export const targetSchema = v.object({
  area: areaCodeSchema,
  period: periodSchema,
  value: figureSchema,
  document: v.string(),
  /** True when it counts from January to the end of the period. */
  cumulative: v.boolean(),
  publishedAt: dateSchema,
});

/** Kendala, tindak lanjut, penanggung jawab and tenggat of an item; empty ones stay null. */
export const accountSchema = v.object({
  obstacle: v.nullable(textSchema),
  followUp: v.nullable(textSchema),
  responsible: v.nullable(textSchema),
  due: v.nullable(dateSchema),
  enteredAt: dateSchema,
  publishedAt: dateSchema,
});

/** All published versions of one indicator's figures, regency and districts. */
export const observationsSchema = v.object({
  indicator: idSchema,
  sources: v.array(sourceSchema),
  observations: v.array(observationSchema),
  targets: v.array(targetSchema),
  publishedAt: dateSchema,
});
