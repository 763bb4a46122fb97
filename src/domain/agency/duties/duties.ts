import { isOwed, type Worksheet } from '../../assessment/worksheet';
import { worksheetLateness } from '../../assessment/worksheetLateness';
import type { FollowedConditions } from '../../attention/scorecardConditions';
import type { HearingPromise } from '../../hearing/promise';
import { keptBy } from '../../hearing/promises/promiseState';
import type { Account } from '../../indicator/indicator';
import type { IndicatorCondition } from '../../indicator/indicatorCondition';
import { compareCodes } from '../../order';
import type { QuickWinCondition } from '../../quick-win/quickWinCondition';
import { reportFreshness } from '../../quick-win/reportFreshness';
import { latestVersions } from '../../time/asOf';
import { daysBetween, type IsoDate } from '../../time/calendar';
import type { Days } from '../../units';
import { DUTY_KINDS, type Duty, type FollowedItem, type OpenDuty } from './duty';

/** All that agencies may owe; worksheets and promises in every published version. */
export type DutyRecords = FollowedConditions & {
  worksheets: readonly Worksheet[];
  promises: readonly HearingPromise[];
};

/** Every duty known on the date: the longest overdue first, then the coming ones by their day. */
export function dutiesOn(records: DutyRecords, on: IsoDate): Duty[] {
  const open = [
    ...records.indicators.flatMap(indicatorDuties),
    ...records.quickWins.flatMap((condition) => quickWinDuties(condition, on)),
    ...worksheetDuties(records.worksheets, on),
    ...promiseDuties(records.promises, on),
  ];
  return open
    .map((duty) => ({ ...duty, daysLate: daysLate(duty.due, on) }))
    .sort(mostPressingFirst);
}

function indicatorDuties(condition: IndicatorCondition): OpenDuty[] {
  const { indicator, freshness, achievement, account } = condition;
  const isReached = achievement.kind === 'rated' && achievement.meetsTarget;
  return [
    {
      kind: 'figure',
      agency: indicator.agency,
      key: `figure ${indicator.id}`,
      due: freshness.kind === 'late' ? freshness.due : freshness.nextDue,
      indicator,
      freshness,
    },
    ...(isReached ? [] : followUp({ kind: 'indicator', indicator }, indicator.agency, account)),
  ];
}

function quickWinDuties(condition: QuickWinCondition, on: IsoDate): OpenDuty[] {
  const { quickWin, missedMilestones, nextMilestone, schedule, account } = condition;
  const agency = quickWin.leadAgency;
  const milestones =
    nextMilestone === null ? missedMilestones : [...missedMilestones, nextMilestone];
  return [
    ...reportDuty(condition, on),
    ...milestones.map((milestone): OpenDuty => {
      const key = `milestone ${quickWin.id} ${milestone.id}`;
      return { kind: 'milestone', agency, key, due: milestone.due, quickWin, milestone };
    }),
    ...(schedule.status === 'done'
      ? []
      : followUp({ kind: 'quick-win', quickWin }, agency, account)),
  ];
}

function reportDuty(condition: QuickWinCondition, on: IsoDate): OpenDuty[] {
  const { quickWin, rules } = condition;
  const freshness = reportFreshness(condition, on);
  if (freshness === null) return [];
  const due = freshness.kind === 'late' ? freshness.due : freshness.nextDue;
  const key = `report ${quickWin.id}`;
  return [
    {
      kind: 'report',
      agency: quickWin.leadAgency,
      key,
      due,
      quickWin,
      freshness,
      rule: rules.reports,
    },
  ];
}

/** What was promised for a day, as long as the item is off track. */
function followUp(item: FollowedItem, agency: string, account: Account | null): OpenDuty[] {
  if (account === null || account.due === null) return [];
  const { id } = item.kind === 'indicator' ? item.indicator : item.quickWin;
  const key = `follow-up ${item.kind} ${id}`;
  return [{ kind: 'follow-up', agency, key, due: account.due, item, account }];
}

const worksheetDuties = (worksheets: readonly Worksheet[], on: IsoDate): OpenDuty[] =>
  latestVersions(worksheets, ({ id }) => id, on)
    .filter(isOwed)
    .map((worksheet) => {
      const { id, agency } = worksheet;
      const { countedFrom, sentBackAt } = worksheetLateness(worksheet, on);
      const key = `worksheet ${id}`;
      return { kind: 'worksheet', agency, key, due: countedFrom, worksheet, sentBackAt };
    });

const promiseDuties = (promises: readonly HearingPromise[], on: IsoDate): OpenDuty[] =>
  latestVersions(promises, ({ id }) => id, on)
    .filter((promise) => keptBy(promise, on) === null)
    .map((promise) => ({
      kind: 'promise',
      agency: promise.agency,
      key: `promise ${promise.id}`,
      due: promise.due,
      promise,
    }));

const daysLate = (due: IsoDate, on: IsoDate): Days | null =>
  due < on ? daysBetween(due, on) : null;

/** What is late fell due before today, so the order of due days puts it first. */
const mostPressingFirst = (a: Duty, b: Duty): number =>
  compareCodes(a.due, b.due) ||
  DUTY_KINDS.indexOf(a.kind) - DUTY_KINDS.indexOf(b.kind) ||
  compareCodes(a.key, b.key);
