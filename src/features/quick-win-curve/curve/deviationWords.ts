import type { CurveMonth } from '@/domain/quick-win/curve/curveMonth';
import { PACE_REPORTS } from '@/domain/quick-win/forecast/forecast';
import { percentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';

type Deviated = CurveMonth & { deviation: NonNullable<CurveMonth['deviation']> };

const hasDeviation = (month: CurveMonth): month is Deviated => month.deviation !== null;

/** The newest deviation and where it came from within the reports that give the pace. */
export function deviationFinding(months: readonly CurveMonth[], { t, format }: I18n): string {
  const known = months.filter(hasDeviation);
  const newest = known.at(-1);
  if (newest === undefined) return t('quickWinCurve.deviation.none');
  const now = format.percentagePoints(newest.deviation);
  const before = known.slice(-PACE_REPORTS)[0];
  if (before === undefined || before === newest) return t('quickWinCurve.deviation.only', { now });
  const change = percentagePoints(newest.deviation - before.deviation);
  const delta = format.number(Math.abs(change), 1);
  const since = format.periodShort(before.month);
  const tendency = Math.abs(change) < 0.05 ? 'steady' : change < 0 ? 'worse' : 'better';
  return t(`quickWinCurve.deviation.${tendency}`, { now, delta, since });
}

/** The widest and the newest deviation, for those who do not see the bars. */
export function deviationSummary(months: readonly CurveMonth[], { t, format }: I18n): string {
  const known = months.filter(hasDeviation);
  const newest = known.at(-1);
  if (newest === undefined) return t('quickWinPage.deviationNone');
  const worst = known.reduce((a, b) => (b.deviation < a.deviation ? b : a));
  return t('quickWinCurve.deviation.summary', {
    worst: format.percentagePoints(worst.deviation),
    worstAt: format.periodShort(worst.month),
    now: format.percentagePoints(newest.deviation),
    nowAt: format.periodShort(newest.month),
  });
}
