import * as v from 'valibot';

const bound = (example: number) => v.pipe(v.number(), v.examples([example]));
const words = (...example: string[]) =>
  v.pipe(v.array(v.pipe(v.string(), v.examples(example))), v.examples([example]));

/**
 * The shape of `rules`: each group and each member may be left out. Whether the values make sense is
 * told by `checkOwnRules`, which knows the order of bounds.
 */
export const rulesSchema = v.object({
  /** Deviation of work from plan, percentage points: below it a quick win has this status. */
  schedule: v.exactOptional(
    v.object({
      atRiskBelow: v.exactOptional(bound(-5)),
      lateBelow: v.exactOptional(bound(-10)),
      criticalBelow: v.exactOptional(bound(-20)),
    }),
  ),
  /** From so many percentage points on, money is said to run ahead of work. */
  spending: v.exactOptional(v.object({ leadsFrom: v.exactOptional(bound(10)) })),
  attention: v.exactOptional(
    v.object({
      bands: v.exactOptional(words('very-low', 'low')),
      schedules: v.exactOptional(words('critical')),
      shown: v.exactOptional(bound(5)),
    }),
  ),
  /** Days after the end of a month by which a running quick win is reported. */
  reports: v.exactOptional(v.object({ expectedLag: v.exactOptional(bound(10)) })),
});
