import type { I18n } from '@/i18n/I18n';
import type { IndicatorsModel } from '../selectIndicators';

/** How many meet their target; what has no data or no target is counted apart. */
export function indicatorsFinding(
  { met, metSinceEased: eased, comparable, withoutData, ungraded }: IndicatorsModel,
  { t, format }: I18n,
): string {
  return [
    comparable === 0
      ? t('hearing.indicators.noneComparable')
      : t('hearing.indicators.finding', { met, comparable }),
    ...(eased === 0
      ? []
      : [t('hearing.indicators.metSinceEased', { count: eased, spelled: format.spelled(eased) })]),
    ...(withoutData === 0 ? [] : [t('hearing.indicators.withoutData', { count: withoutData })]),
    ...(ungraded === 0 ? [] : [t('hearing.indicators.ungraded', { count: ungraded })]),
  ].join('; ');
}
