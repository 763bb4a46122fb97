import type { Worksheet } from '../../assessment/worksheet';
import { worksheetLateness } from '../../assessment/worksheetLateness';
import type { HearingPromise } from '../../hearing/promise';
import type { IndicatorRecord } from '../../indicator/indicator';
import type { QuickWinRecords } from '../../quick-win/quickWinCondition';
import type { OwnRules } from '../../rules/ownRules';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { ownOn } from '../duties/ownDuties';
import { firstVersions } from '../firstVersions';
import { type AgencyActivity, type Demand, newestFirst } from './activity';
import { figureActivities, reportActivities } from './reportedActivities';

/** All that agencies may have done; every published version. */
export type ActivityRecords = {
  indicators: readonly IndicatorRecord[];
  quickWins: QuickWinRecords;
  worksheets: readonly Worksheet[];
  promises: readonly HearingPromise[];
};

/** What one agency did from `since` on, as far as it was published by the date; newest first. */
export function agencyActivity(
  { indicators, quickWins, worksheets, promises }: ActivityRecords,
  agency: string,
  { since, on, rules }: { since: IsoDate; on: IsoDate; rules: OwnRules },
): AgencyActivity[] {
  const done = [
    ...indicators
      .filter(({ indicator }) => indicator.agency === agency)
      .flatMap((record) => figureActivities(record, on)),
    ...quickWinActivities(quickWins, agency, on, rules),
    ...worksheetActivities(worksheets, agency, on),
    ...promiseActivities(ownOn(promises, agency, on)),
  ];
  return done.filter(({ day }) => day >= since && day <= on).sort(newestFirst);
}

function quickWinActivities(
  { quickWins, reports }: QuickWinRecords,
  agency: string,
  on: IsoDate,
  rules: OwnRules,
): AgencyActivity[] {
  const led = latestVersions(quickWins, ({ id }) => id, on).filter(
    ({ leadAgency }) => leadAgency === agency,
  );
  return led.flatMap((quickWin) => [
    ...reportActivities(quickWin, reports, on, rules.reports),
    ...quickWin.milestones.flatMap((milestone): AgencyActivity[] => {
      const { id, due, doneAt } = milestone;
      if (doneAt === null) return [];
      const key = `milestone ${quickWin.id} ${id}`;
      const demand = { kind: 'due', on: due } as const;
      return [{ kind: 'milestone', key, day: doneAt, demand, quickWin, milestone }];
    }),
  ]);
}

/**
 * Each time a worksheet that is now the agency's was handed in; what the verifier did later is not
 * the agency's work.
 */
function worksheetActivities(
  worksheets: readonly Worksheet[],
  agency: string,
  on: IsoDate,
): AgencyActivity[] {
  const own = new Set(ownOn(worksheets, agency, on).map(({ id }) => id));
  const handedIn = worksheets.flatMap((worksheet) =>
    worksheet.submittedAt === null || !own.has(worksheet.id)
      ? []
      : { worksheet, day: worksheet.submittedAt },
  );
  const known = firstVersions(
    handedIn.map((entry) => ({ ...entry, publishedAt: entry.worksheet.publishedAt })),
    ({ worksheet, day }) => `worksheet ${worksheet.id} ${day}`,
    on,
  );
  return [...known].map(([key, { worksheet, day }]) => ({
    kind: 'worksheet',
    key,
    day,
    demand: demandOf(worksheetLateness(worksheet, on).submissionDue),
    worksheet,
  }));
}

const promiseActivities = (promises: readonly HearingPromise[]): AgencyActivity[] =>
  promises.flatMap((promise): AgencyActivity[] => {
    const { id, keptAt, due } = promise;
    if (keptAt === null) return [];
    const demand = { kind: 'due', on: due } as const;
    return [{ kind: 'promise', key: `promise ${id}`, day: keptAt, demand, promise }];
  });

/** What has no day of its own mends what was handed in before. */
const demandOf = (due: IsoDate | null): Demand =>
  due === null ? { kind: 'again' } : { kind: 'due', on: due };
