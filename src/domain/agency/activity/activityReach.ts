import type { IndicatorRecord } from '../../indicator/indicator';
import type { QuickWinRecords } from '../../quick-win/quickWinCondition';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { periodAt } from '../../time/period';

/**
 * The day from which a scorecard certainly holds all that the agency entered; `null` where it holds
 * everything. It carries the latest periods only and does not say whether there were earlier ones,
 * so the first figure of an indicator counts as the edge of what is known.
 */
export function activityReach(
  { indicators, quickWins }: { indicators: readonly IndicatorRecord[]; quickWins: QuickWinRecords },
  agency: string,
  on: IsoDate,
): IsoDate | null {
  const starts = [
    ...indicators
      .filter(({ indicator }) => indicator.agency === agency)
      .flatMap(({ observations }) => earliest(observations) ?? []),
    ...latestVersions(quickWins.quickWins, ({ id }) => id, on)
      .filter(({ leadAgency }) => leadAgency === agency)
      .flatMap((quickWin) => reportsFrom(quickWin, quickWins.reports) ?? []),
  ];
  return starts.sort().at(-1) ?? null;
}

/** Reports from the first month on are all there are. */
function reportsFrom(
  { id, start }: QuickWinRecords['quickWins'][number],
  reports: QuickWinRecords['reports'],
): IsoDate | null {
  const own = reports.filter(({ quickWin }) => quickWin === id);
  const first = own.map(({ date }) => date).sort()[0];
  if (first === undefined || periodAt('monthly', first) === periodAt('monthly', start)) return null;
  return earliest(own);
}

const earliest = (records: readonly { enteredAt: IsoDate }[]): IsoDate | null =>
  records.map(({ enteredAt }) => enteredAt).sort()[0] ?? null;
