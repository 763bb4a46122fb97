import { targetCounts } from '@/domain/dimension/dimensionCounts';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';

/** How many indicators there are, how many meet their target and how many are late. */
export function catalogueFinding(
  conditions: readonly IndicatorCondition[],
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  if (conditions.length === 0) return t('catalogue.findingEmpty');
  const { indicators, met, comparable, unreported: late } = targetCounts(conditions);
  return t(late === 0 ? 'catalogue.findingCurrent' : 'catalogue.finding', {
    total: format.count(indicators),
    met,
    comparable,
    late,
  });
}

/** Of what day the list is, how new its newest figure, and how much of it is simulated. */
export function catalogueFacts(
  conditions: readonly IndicatorCondition[],
  on: IsoDate,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string[] {
  const figures = conditions.flatMap(({ latest }) => latest ?? []);
  const newest = figures
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
  const simulated = figures.filter(({ source }) => source.simulated).length;
  return [
    t('freshness.counted', { date: format.date(on) }),
    ...(newest === undefined ? [] : [t('lead.newest', { date: format.date(newest) })]),
    ...(simulated === 0 ? [] : [t('lead.simulated', { simulated, all: conditions.length })]),
  ];
}
