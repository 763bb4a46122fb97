import { dueDate, isAnswer } from '../../indicator/freshness';
import type { IndicatorRecord, Observation } from '../../indicator/indicator';
import { observationKey } from '../../indicator/series';
import type { QuickWin, QuickWinReport } from '../../quick-win/quickWin';
import { reportDue, reportMonth } from '../../quick-win/reportFreshness';
import type { ReportRule } from '../../rules/ownRules';
import type { IsoDate } from '../../time/calendar';
import { periodParts } from '../../time/period';
import { firstVersions } from '../firstVersions';
import type { AgencyActivity, Demand } from './activity';

/** Each figure entered, or reason given that there is none; a revision is an entry of its own. */
export function figureActivities(
  { indicator, observations }: IndicatorRecord,
  on: IsoDate,
): AgencyActivity[] {
  const answers = observations.filter(isAnswer);
  const first = firstVersions(answers, observationKey, on);
  const demandOf = (observation: Observation): Demand => {
    const { method, period } = observation;
    if (first.get(observationKey(observation)) !== observation) return { kind: 'again' };
    return method === indicator.leadMethod && periodParts(period).cadence === indicator.cadence
      ? { kind: 'due', on: dueDate(period, indicator.expectedLag) }
      : { kind: 'free' };
  };
  return answers
    .filter(({ publishedAt }) => publishedAt <= on)
    .map((observation): AgencyActivity => {
      const { period, method, enteredAt, publishedAt } = observation;
      return {
        kind: 'figure',
        key: `figure ${indicator.id} ${period} ${method} ${publishedAt}`,
        day: enteredAt,
        demand: demandOf(observation),
        indicator,
        observation,
      };
    });
}

/** Each report of a quick win that was handed in, due so many days after the month it describes. */
export function reportActivities(
  quickWin: QuickWin,
  reports: readonly QuickWinReport[],
  on: IsoDate,
  rule: ReportRule,
): AgencyActivity[] {
  const own = reports.filter((report) => report.quickWin === quickWin.id && report.date <= on);
  const first = firstVersions(own, ({ date }) => date, on);
  return own
    .filter(({ publishedAt }) => publishedAt <= on)
    .map((report): AgencyActivity => {
      const { date, enteredAt, publishedAt } = report;
      return {
        kind: 'report',
        key: `report ${quickWin.id} ${date} ${publishedAt}`,
        day: enteredAt,
        demand:
          first.get(date) === report
            ? { kind: 'due', on: reportDue(reportMonth(report), rule) }
            : { kind: 'again' },
        quickWin,
        report,
      };
    });
}
