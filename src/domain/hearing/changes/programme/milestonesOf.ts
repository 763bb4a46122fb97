import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import type { HearingChange } from '../change';
import { type Both, isBoth, pairUp } from '../editionPair';
import { milestoneChanges, milestoneImprovement } from './milestoneChanges';

/** All that changed of the milestones of a quick win that belongs to both days. */
export function milestonesOf(
  conditions: Both<QuickWinCondition>,
  on: Parameters<typeof milestoneChanges>[2],
): HearingChange[] {
  const { quickWin } = conditions.after;
  const owner = quickWin.leadAgency;
  return pairUp(conditions.before.quickWin.milestones, quickWin.milestones, ({ id }) => id).flatMap(
    (pair): HearingChange[] => {
      const milestone = pair.after ?? pair.before;
      if (milestone === null) return [];
      const id = `${quickWin.id} ${milestone.id}`;
      if (isBoth(pair))
        return milestoneChanges(pair.before, pair.after, on).map((it) => ({
          key: `milestone-slipped ${id} ${it.nature}`,
          owner,
          improvement: milestoneImprovement(it),
          kind: 'milestone-slipped',
          quickWin,
          ...it,
        }));
      const kind = pair.after === null ? 'vanished' : 'appeared';
      const present = { kind, subject: 'milestone', quickWin, milestone } as const;
      return [{ key: `${kind} ${id}`, owner, improvement: null, ...present }];
    },
  );
}
