import { type QuickWinReport, totalBudget } from '../../../quick-win/quickWin';
import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import { WORST_SCHEDULE_FIRST } from '../../../quick-win/quickWinOrder';
import type { ScheduleStatus } from '../../../quick-win/schedule';
import type { Both } from '../editionPair';
import type { Improvement } from '../improvement';
import type { QuickWinMoved } from './quickWinChange';
import type { QuickWinPart } from './quickWinPart';

type Conditions = Both<QuickWinCondition>;

/**
 * Work, money and plan of a quick win that are not what they were. What was only corrected of the earlier
 * report did not move: a newer report is held against the corrected one.
 */
export function movedParts(
  { before, after }: Conditions,
  corrected: QuickWinReport | null,
): QuickWinPart[] {
  const since = reportParts(corrected ?? before.report, after.report);
  return [
    ...reportParts(before.report, after.report).filter((_, at) => isMoved(since[at])),
    ...planParts({ before, after }).filter(isMoved),
  ];
}

const isMoved = (part: QuickWinPart | undefined): boolean => part?.before !== part?.after;

const reportParts = (
  before: QuickWinReport | null,
  after: QuickWinReport | null,
): QuickWinPart[] => [
  {
    part: 'physical',
    before: before?.physicalActual ?? null,
    after: after?.physicalActual ?? null,
  },
  { part: 'spent', before: before?.spent ?? null, after: after?.spent ?? null },
];

const planParts = ({ before, after }: Conditions): QuickWinPart[] => [
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

const BEHIND: readonly ScheduleStatus[] = ['at-risk', 'late', 'critical'];

/** To begin is neither good nor bad news; to be behind the plan from the start is bad. */
export function scheduleImprovement(before: ScheduleStatus, after: ScheduleStatus): Improvement {
  if (before === 'not-started') return BEHIND.includes(after) ? 'worse' : null;
  if (WITHOUT_VERDICT.includes(before) || WITHOUT_VERDICT.includes(after)) return null;
  return rankOf(after) > rankOf(before) ? 'better' : 'worse';
}

const rankOf = (status: ScheduleStatus): number => WORST_SCHEDULE_FIRST.indexOf(status);
