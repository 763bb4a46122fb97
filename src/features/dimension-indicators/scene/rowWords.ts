import { type IndicatorCondition, isWithoutData } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** The value with its period and status; an old one is said to be the last known, never the value. */
export function figureWords(
  condition: IndicatorCondition,
  { t, format }: I18n,
): { value: string; note: string } {
  const { indicator, latest } = condition;
  if (latest === null) return { value: '–', note: t('dimension.missing.never') };
  const written = format.value(latest.value, indicator.unit, indicator.decimals);
  const period = format.periodShort(latest.period);
  const status = latest.status === 'final' ? '' : `, ${t(`figure.${latest.status}`)}`;
  if (isWithoutData(condition))
    return {
      value: '–',
      note: t('dimension.missing.lastKnown', { value: written, period }) + status,
    };
  return { value: written, note: period + status };
}

/** "target ≤ 18,0"; of the year where the period has none; `null` without a target. */
export function targetWords(
  { indicator, target, yearTarget }: IndicatorCondition,
  { t, format }: I18n,
): string | null {
  const write = (value: number) => format.target(value, indicator);
  if (target !== null) return t('figure.target', { value: write(target.value) });
  if (yearTarget === null) return null;
  return t('wall.scenes.dimension.yearTarget', {
    period: format.period(yearTarget.period),
    value: write(yearTarget.value),
  });
}
