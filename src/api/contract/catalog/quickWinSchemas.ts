import * as v from 'valibot';
import {
  dateSchema,
  dimensionCodeSchema,
  districtCodeSchema,
  idSchema,
  rupiahSchema,
  shareSchema,
  textSchema,
} from '../primitives';

const milestoneSchema = v.object({
  id: idSchema,
  name: textSchema,
  due: dateSchema,
  /** First date promised; differs from `due` when the milestone was moved. */
  originalDue: dateSchema,
  doneAt: v.nullable(dateSchema),
  /** Work that the plan has done by `originalDue`, cumulative; `null` where the plan does not say. */
  plannedWork: v.nullable(shareSchema),
});

/** What the overview needs of a quick win. */
export const quickWinCoreSchema = v.object({
  id: idSchema,
  name: textSchema,
  dimension: dimensionCodeSchema,
  leadAgency: idSchema,
  start: dateSchema,
  end: dateSchema,
  budget: v.object({
    apbd: rupiahSchema,
    csr: rupiahSchema,
    other: rupiahSchema,
  }),
  districts: v.array(districtCodeSchema),
  milestones: v.array(milestoneSchema),
  source: idSchema,
  publishedAt: dateSchema,
  /** Day from which it is no longer followed. */
  withdrawnAt: v.optional(dateSchema),
});
