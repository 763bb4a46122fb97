import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** The drawn course in words: better or worse, by how much, since when; unset where nothing compares. */
export function courseLabel(
  { change, indicator }: IndicatorCondition,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string | undefined {
  if (change === null) return undefined;
  return t('attention.change', {
    tendency: t(`tendency.${change.tendency}`),
    delta: format.delta(change, indicator.unit, indicator.decimals),
    since: format.periodShort(change.since),
  });
}
