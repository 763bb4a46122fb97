import type { I18n } from '@/i18n/I18n';
import { type DimensionModel, fewestMet, worstIndicator } from './selectDimensions';

/** The dimension that meets the fewest targets, and the indicator farthest from its own. */
export function dimensionsFinding(
  dimensions: readonly DimensionModel[],
  { t, say, format }: I18n,
): string | null {
  const fewest = fewestMet(dimensions);
  if (fewest === null) return null;
  const { code, met, comparable } = fewest;
  const worst = worstIndicator(dimensions);
  return [
    t('dimensions.finding', { dimension: t(`dimension.${code}`), met, comparable }),
    ...(worst === null
      ? []
      : [
          t('dimensions.finding.worst', {
            indicator: say(worst.indicator.name),
            dimension: t(`dimension.${worst.indicator.dimension}`),
            percent: format.percent(worst.achievement.percent),
          }),
        ]),
  ].join(' ');
}
