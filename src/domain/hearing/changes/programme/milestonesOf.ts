import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import type { HearingChange } from '../change';
import { type Both, isBoth, pairUp } from '../editionPair';
import { milestoneChange, milestoneImprovement } from './milestoneChanges';

/** All that changed of the milestones of a quick win that belongs to both days. */
export function milestonesOf(
  conditions: Both<QuickWinCondition>,
  on: Parameters<typeof milestoneChange>[2],
): HearingChange[] {
  const { quickWin } = conditions.after;
  const owner = quickWin.leadAgency;
  return pairUp(conditions.before.quickWin.milestones, quickWin.milestones, ({ id }) => id).flatMap(
    (pair): HearingChange[] => {
      const milestone = pair.after ?? pair.before;
      if (milestone === null) return [];
      const id = `${quickWin.id} ${milestone.id}`;
      if (isBoth(pair)) {
        const slipped = milestoneChange(pair.before, pair.after, on);
        if (slipped === null) return [];
        const key = `milestone-slipped ${id}`;
        const improvement = milestoneImprovement(slipped);
        return [{ key, owner, improvement, kind: 'milestone-slipped', quickWin, ...slipped }];
      }
      const kind = pair.after === null ? 'vanished' : 'appeared';
      const present = { kind, subject: 'milestone', quickWin, milestone } as const;
      return [{ key: `${kind} ${id}`, owner, improvement: null, ...present }];
    },
  );
}
