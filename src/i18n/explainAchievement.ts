import { type AchievementExplanation, neededAsPrinted } from '@/domain/indicator/achievement';
import { changeUnit } from '@/domain/indicator/change';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from './I18n';

/** A performance band in sentences: its rule, its inputs, and how far the next better one is. */
export function explainAchievement(
  indicator: Indicator,
  explanation: AchievementExplanation,
  i18n: I18n,
): string[] {
  const { t, format } = i18n;
  const { formula, actual, target, percent } = explanation;
  const write = (value: number) => format.input(value, indicator.unit, indicator.decimals);
  const inputs = {
    actual: write(actual),
    target: write(target),
    percent: format.percent(percent, 2),
  };
  return [
    t(formula === 'ratio' ? 'why.ratio' : 'why.inverseRatio', inputs),
    t('why.scale'),
    ...explainNext(indicator, explanation, i18n),
  ];
}

/** In the indicator's own unit first: it is the figure its owner can act on. */
function explainNext(
  indicator: Indicator,
  explanation: AchievementExplanation,
  { t, format }: I18n,
): string[] {
  const { actual, next } = explanation;
  const needed = neededAsPrinted(explanation, indicator);
  if (next === null || needed === null) return [];
  const { unit, decimals } = indicator;
  return [
    t('why.next', {
      needed: format.value(needed, unit, decimals),
      delta: format.delta({ delta: needed - actual, unit: changeUnit(unit) }, unit, decimals),
      from: format.percent(next.from, 0),
      band: t(`band.${next.band}`),
    }),
  ];
}
