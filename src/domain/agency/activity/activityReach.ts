import type { IndicatorRecord } from '../../indicator/indicator';
import type { QuickWinRecords } from '../../quick-win/quickWinCondition';
import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { periodAt } from '../../time/period';

/** A scorecard holds this many of the latest periods; one with fewer holds all there are. */
const PERIODS_HELD = 8;

/**
 * The day from which a scorecard holds all that the agency entered; `null` where it holds everything.
 * Earlier figures and reports exist, but a scorecard does not carry them.
 */
export function activityReach(
  { indicators, quickWins }: { indicators: readonly IndicatorRecord[]; quickWins: QuickWinRecords },
  agency: string,
  on: IsoDate,
): IsoDate | null {
  const starts = [
    ...indicators
      .filter(({ indicator }) => indicator.agency === agency)
      .flatMap(({ observations }) => figuresFrom(observations) ?? []),
    ...latestVersions(quickWins.quickWins, ({ id }) => id, on)
      .filter(({ leadAgency }) => leadAgency === agency)
      .flatMap((quickWin) => reportsFrom(quickWin, quickWins.reports) ?? []),
  ];
  return starts.sort().at(-1) ?? null;
}

function figuresFrom(observations: IndicatorRecord['observations']): IsoDate | null {
  const periods = new Set(observations.map(({ period }) => period));
  return periods.size < PERIODS_HELD ? null : earliest(observations);
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
