import type { Milestone } from '../../../quick-win/quickWin';
import { daysBetween, type IsoDate } from '../../../time/calendar';
import { days } from '../../../units';
import type { Improvement } from '../improvement';
import type { MilestoneSlipped } from './quickWinChange';

type Days = { before: IsoDate; after: IsoDate };
type Slipped = Pick<MilestoneSlipped, 'nature' | 'before' | 'after' | 'days'>;

/**
 * What happened to a milestone between two days. It may have been promised for another day and be
 * past that one too; a done one is late against the day promised last.
 */
export function milestoneChanges(before: Milestone, after: Milestone, on: Days): Slipped[] {
  const changes: Slipped[] = [];
  if (before.due !== after.due)
    changes.push({ nature: 'moved', before, after, days: daysBetween(before.due, after.due) });
  const { due, doneAt } = after;
  if (isDone(after, on.after)) {
    if (doneAt === null || isDone(before, on.before)) return changes;
    const late = daysBetween(due, doneAt);
    changes.push(
      late > 0
        ? { nature: 'done-late', before, after, days: late }
        : { nature: 'done', before, after, days: days(0) },
    );
  } else if (due < on.after && !isMissed(before, on.before))
    changes.push({ nature: 'missed', before, after, days: daysBetween(due, on.after) });
  return changes;
}

const isDone = ({ doneAt }: Milestone, on: IsoDate): boolean => doneAt !== null && doneAt <= on;

/** A day is missed from the day after. */
const isMissed = (milestone: Milestone, on: IsoDate): boolean =>
  milestone.due < on && !isDone(milestone, on);

/** Done too late is neither. */
export function milestoneImprovement({ nature, days: by }: Slipped): Improvement {
  switch (nature) {
    case 'moved':
      return by > 0 ? 'worse' : 'better';
    case 'missed':
      return 'worse';
    case 'done':
      return 'better';
    case 'done-late':
      return null;
  }
}
