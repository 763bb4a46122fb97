import type { I18n } from '@/i18n/I18n';
import type { IndicatorsModel } from '../selectIndicators';

/** How many meet their target; what has no data or no target is counted apart. */
export function indicatorsFinding(
  { met, comparable, withoutData, ungraded }: IndicatorsModel,
  { t }: I18n,
): string {
  return [
    comparable === 0
      ? t('hearing.indicators.noneComparable')
      : t(ungraded === 0 ? 'hearing.indicators.finding' : 'hearing.indicators.findingTargeted', {
          met,
          comparable,
        }),
    ...(withoutData === 0 ? [] : [t('hearing.indicators.withoutData', { count: withoutData })]),
    ...(ungraded === 0 ? [] : [t('hearing.indicators.ungraded', { count: ungraded })]),
  ].join('; ');
}
