import * as v from 'valibot';

const bound = v.number('Expected a number');
const words = v.array(v.string());

/**
 * The shape of `rules`: each group and each member may be left out. Whether the values make sense is
 * told by `checkOwnRules`, which knows the order of bounds.
 */
export const rulesSchema = v.object({
  /** Deviation of work from plan, percentage points: below it a quick win has this status. */
  schedule: v.exactOptional(
    v.object({
      atRiskBelow: v.exactOptional(bound),
      lateBelow: v.exactOptional(bound),
      criticalBelow: v.exactOptional(bound),
    }),
  ),
  /** From so many percentage points on, money is said to run ahead of work. */
  spending: v.exactOptional(v.object({ leadsFrom: v.exactOptional(bound) })),
  attention: v.exactOptional(
    v.object({
      bands: v.exactOptional(words),
      schedules: v.exactOptional(words),
      shown: v.exactOptional(bound),
    }),
  ),
  /** Days after the end of a month by which a running quick win is reported. */
  reports: v.exactOptional(v.object({ expectedLag: v.exactOptional(bound) })),
});
