import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { PERIODS_PER_YEAR, periodParts, shiftPeriod } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';

/** What the history shows as a sentence; `null` without any figure. */
export function historyHeading(condition: IndicatorCondition, i18n: I18n): string | null {
  const { latest, freshness } = condition;
  if (latest === null) return null;
  const course = courseWords(condition, latest, i18n);
  return freshness.kind === 'late' ? `${course}; ${owedWords(freshness, i18n)}` : course;
}

/** Figures that count from January are compared with the same period a year earlier, never across it. */
function courseWords(
  condition: IndicatorCondition,
  latest: MeasuredObservation,
  { t, format }: I18n,
): string {
  const { indicator, isCumulative } = condition;
  const before = isCumulative ? yearBefore(condition, latest) : firstFigure(condition);
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const now = { last: write(latest.value), until: format.periodShort(latest.period) };
  if (before === null || before.period === latest.period) return t('history.latest', now);
  return t(isCumulative ? 'history.sameSeason' : 'history.title', {
    ...now,
    first: write(before.value),
    since: format.periodShort(before.period),
  });
}

const firstFigure = ({ trend }: IndicatorCondition): MeasuredObservation | null =>
  trend.find((point) => point.kind === 'measured') ?? null;

function yearBefore(
  { trend }: IndicatorCondition,
  { period }: MeasuredObservation,
): MeasuredObservation | null {
  const earlier = shiftPeriod(period, -PERIODS_PER_YEAR[periodParts(period).cadence]);
  const figures = trend.filter((point) => point.kind === 'measured');
  return figures.find((point) => point.period === earlier) ?? null;
}
