import type { QuickWinCondition } from '../../../quick-win/quickWinCondition';
import { quickWinsInScope } from '../../scope';
import type { HearingChange } from '../change';
import { type Both, type EditionPair, isBoth, type Paired, pairUp } from '../editionPair';
import { milestonesOf } from './milestonesOf';
import { movedParts, progressImprovement, scheduleImprovement } from './quickWinProgress';
import { correctedReport, deviationOf, revisedReports } from './revisedReports';

/** All that changed of the quick wins of the scope, by the agency that leads them. */
export function quickWinChanges({ before, after, scope }: EditionPair): HearingChange[] {
  const inScope = new Set(
    [before, after].flatMap(({ quickWins }) => quickWinsInScope(quickWins, scope, after.agencies)),
  );
  return pairUp(before.quickWins, after.quickWins, ({ quickWin }) => quickWin.id)
    .filter((it) => [it.before, it.after].some((known) => known !== null && inScope.has(known)))
    .flatMap((conditions): HearingChange[] =>
      isBoth(conditions)
        ? [
            ...statusOf(conditions),
            ...revisedReports(conditions),
            ...milestonesOf(conditions, { before: before.on, after: after.on }),
            ...progressOf(conditions),
          ]
        : presenceOf(conditions),
    );
}

function presenceOf({ before, after }: Paired<QuickWinCondition>): HearingChange[] {
  const quickWin = (after ?? before)?.quickWin;
  if (quickWin === undefined) return [];
  const kind = after === null ? 'vanished' : 'appeared';
  const key = `${kind} ${quickWin.id}`;
  return [
    { key, owner: quickWin.leadAgency, improvement: null, kind, subject: 'quick-win', quickWin },
  ];
}

function statusOf({ before, after }: Both<QuickWinCondition>): HearingChange[] {
  const { quickWin, schedule } = after;
  if (before.schedule.status === schedule.status) return [];
  return [
    {
      key: `status-flipped ${quickWin.id}`,
      owner: quickWin.leadAgency,
      improvement: scheduleImprovement(before.schedule.status, schedule.status),
      kind: 'status-flipped',
      subject: 'quick-win',
      quickWin,
      before: before.schedule.status,
      after: schedule.status,
      reports: reportsOf({ before, after }),
      corrected: correctedReport({ before, after }),
      deviation: deviationsOf({ before, after }),
    },
  ];
}

function progressOf(conditions: Both<QuickWinCondition>): HearingChange[] {
  const { quickWin } = conditions.after;
  const corrected = correctedReport(conditions);
  const [first, ...rest] = movedParts(conditions, corrected);
  if (first === undefined) return [];
  const known = deviationsOf(conditions);
  const deviation = corrected === null ? known : { ...known, before: deviationOf(corrected) };
  return [
    {
      key: `quick-win-moved ${quickWin.id}`,
      owner: quickWin.leadAgency,
      improvement: progressImprovement({ deviation }),
      kind: 'quick-win-moved',
      quickWin,
      parts: [first, ...rest],
      reports: reportsOf(conditions),
      corrected,
      deviation,
    },
  ];
}

const reportsOf = ({ before, after }: Both<QuickWinCondition>) => ({
  before: before.report,
  after: after.report,
});

const deviationsOf = ({ before, after }: Both<QuickWinCondition>) => ({
  before: before.schedule.deviation,
  after: after.schedule.deviation,
});
