import type { Milestone } from '../../../quick-win/quickWin';
import { daysBetween, type IsoDate } from '../../../time/calendar';
import { days } from '../../../units';
import type { Improvement } from '../improvement';
import type { MilestoneSlipped } from './quickWinChange';

type Days = { before: IsoDate; after: IsoDate };
type Slipped = Pick<MilestoneSlipped, 'nature' | 'before' | 'after' | 'days'>;

/**
 * What happened to a milestone between two days, once: how it stands on the later one. A milestone done
 * or missed is held against the day promised first, so that a move cannot hide a delay; one moved and
 * still open says by how much it was moved since. `null` where it stands as it stood.
 */
export function milestoneChange(before: Milestone, after: Milestone, on: Days): Slipped | null {
  const { due, doneAt } = after;
  const isMoved = before.due !== due;
  if (doneAt !== null && isDone(after, on.after) && !isDone(before, on.before)) {
    const late = daysBetween(promisedFirst(after), doneAt);
    return late > 0
      ? { nature: 'done-late', before, after, days: late }
      : { nature: 'done', before, after, days: days(0) };
  }
  if (isMissed(after, on.after) && (isMoved || !isMissed(before, on.before)))
    return { nature: 'missed', before, after, days: daysBetween(promisedFirst(after), on.after) };
  return isMoved ? { nature: 'moved', before, after, days: daysBetween(before.due, due) } : null;
}

/** The day in force where it is earlier: a promise that was brought forward counts as it stands. */
const promisedFirst = ({ due, originalDue }: Milestone): IsoDate =>
  originalDue < due ? originalDue : due;

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
