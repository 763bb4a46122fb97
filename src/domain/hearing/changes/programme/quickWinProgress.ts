import { totalBudget } from '../../../quick-win/quickWin';
import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST } from '../../../quick-win/quickWinOrder';
import type { ScheduleStatus } from '../../../quick-win/schedule';
import type { Both } from '../editionPair';
import type { Improvement } from '../improvement';
import type { QuickWinMoved } from './quickWinChange';
import type { QuickWinPart } from './quickWinPart';

type Conditions = Both<QuickWinCondition>;

/** Work, money and plan of a quick win that are not what they were. */
export const movedParts = ({ before, after }: Conditions): QuickWinPart[] =>
  partsOf({ before, after }).filter((part) => part.before !== part.after);

const partsOf = ({ before, after }: Conditions): QuickWinPart[] => [
  {
    part: 'physical',
    before: before.report?.physicalActual ?? null,
    after: after.report?.physicalActual ?? null,
  },
  { part: 'spent', before: before.report?.spent ?? null, after: after.report?.spent ?? null },
  {
    part: 'budget',
    before: totalBudget(before.quickWin.budget),
    after: totalBudget(after.quickWin.budget),
  },
  { part: 'end', before: before.quickWin.end, after: after.quickWin.end },
];

/** Work mostly grows: whether it keeps up with its plan tells if that is good news. */
export function progressImprovement({
  deviation: { before, after },
}: Pick<QuickWinMoved, 'deviation'>): Improvement {
  if (before === null || after === null) return null;
  if (before === after) return 'same';
  return after > before ? 'better' : 'worse';
}

/** These say nothing of the work: neither begins one well nor ends it badly. */
const WITHOUT_VERDICT: readonly ScheduleStatus[] = ['not-started', 'unreported'];

export function scheduleImprovement(before: ScheduleStatus, after: ScheduleStatus): Improvement {
  if (WITHOUT_VERDICT.includes(before) || WITHOUT_VERDICT.includes(after)) return null;
  return rankOf(after) > rankOf(before) ? 'better' : 'worse';
}

const rankOf = (status: ScheduleStatus): number => WORST_SCHEDULE_FIRST.indexOf(status);
