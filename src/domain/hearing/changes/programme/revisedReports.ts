import type { QuickWinReport } from '../../../quick-win/quickWin';
import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import { difference } from '../../../units';
import type { HearingChange } from '../change';
import type { Both } from '../editionPair';
import type { QuickWinPart } from './quickWinPart';
import { progressImprovement } from './quickWinProgress';

/**
 * Reports known on the earlier day whose work, plan or money was published again with other values, newest
 * first. Worse where the work is further behind its plan than was reported.
 */
export function revisedReports({ before, after }: Both<QuickWinCondition>): HearingChange[] {
  const { quickWin } = after;
  return before.course
    .flatMap((then): HearingChange[] => {
      const now = after.course.find(({ date }) => date === then.date);
      const [first, ...rest] = now === undefined ? [] : revisedParts(then, now);
      if (now === undefined || first === undefined) return [];
      const deviation = { before: deviationOf(then), after: deviationOf(now) };
      return [
        {
          key: `value-revised ${quickWin.id} ${now.date}`,
          owner: quickWin.leadAgency,
          improvement:
            deviation.before === deviation.after ? null : progressImprovement({ deviation }),
          kind: 'value-revised',
          subject: 'quick-win',
          quickWin,
          before: then,
          after: now,
          parts: [first, ...rest],
        },
      ];
    })
    .reverse();
}

/** The report of the earlier day as it is known on the later one; `null` where it says the same. */
export function correctedReport({
  before: { report },
  after: { course },
}: Both<QuickWinCondition>): QuickWinReport | null {
  const now = course.find(({ date }) => date === report?.date);
  return report === null || now === undefined || revisedParts(report, now).length === 0
    ? null
    : now;
}

/** Actual − plan, of the work. */
export const deviationOf = ({ physicalActual, physicalPlan }: QuickWinReport) =>
  difference(physicalActual, physicalPlan);

const revisedParts = (before: QuickWinReport, after: QuickWinReport): QuickWinPart[] =>
  partsOf(before, after).filter((part) => part.before !== part.after);

const partsOf = (before: QuickWinReport, after: QuickWinReport): QuickWinPart[] => [
  { part: 'physical', before: before.physicalActual, after: after.physicalActual },
  { part: 'planned', before: before.physicalPlan, after: after.physicalPlan },
  { part: 'spent', before: before.spent, after: after.spent },
];
