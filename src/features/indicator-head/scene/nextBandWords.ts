import { neededAsPrinted } from '@/domain/indicator/achievement';
import { changeUnit } from '@/domain/indicator/change';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** How far the next better band is, in the indicator's own unit; `null` where there is none. */
export function nextBandWords(
  { indicator, achievement }: IndicatorCondition,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string | null {
  if (achievement.kind === 'not-rated') return null;
  const { explanation } = achievement;
  const needed = neededAsPrinted(explanation, indicator);
  if (explanation.next === null || needed === null) return null;
  const { unit, decimals } = indicator;
  const delta = { delta: needed - explanation.actual, unit: changeUnit(unit) };
  return t('wall.scenes.indicator.next', {
    delta: format.delta(delta, unit, decimals),
    band: t(`band.${explanation.next.band}`),
  });
}
