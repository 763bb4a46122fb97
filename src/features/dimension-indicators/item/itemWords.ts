import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';
import type { IndicatorCourse } from '../selectIndicatorGroups';

/** What moved, which way is better, and what keeps lines apart. */
export function movementWords({ condition, course }: IndicatorCourse, i18n: I18n): string {
  const { t, format } = i18n;
  const { indicator, isCumulative } = condition;
  const methodBreak = course?.methodBreak ?? null;
  const hasOther = course?.lines.some(({ isLead }) => !isLead) ?? false;
  return [
    changeWords(condition, i18n),
    ...(isCumulative ? [t('dimension.item.cumulative')] : []),
    t(`direction.${indicator.direction}`),
    ...(methodBreak === null
      ? []
      : [t('dimension.item.methodBreak', { period: format.periodShort(methodBreak) })]),
    ...(methodBreak === null && hasOther ? [t('dimension.item.otherMethod')] : []),
  ].join(' · ');
}

function changeWords(condition: IndicatorCondition, i18n: I18n): string {
  const { t, format } = i18n;
  const { change, indicator, freshness } = condition;
  if (freshness.kind === 'late')
    return t('dimension.item.late', {
      owed: owedWords(freshness, i18n),
      days: format.days(freshness.daysLate),
    });
  if (change === null) return t('dimension.item.noChange');
  return t('attention.change', {
    tendency: t(`tendency.${change.tendency}`),
    delta: format.delta(change, indicator.unit, indicator.decimals),
    since: format.periodShort(change.since),
  });
}

/** Whose figure it is, from where and of when. */
export function ownerWords(
  { indicator, latest }: IndicatorCondition,
  agencies: AgencyNames,
  { t, format }: I18n,
): string {
  const agency = agencies.get(indicator.agency)?.shortName ?? indicator.agency;
  if (latest === null) return agency;
  const { source, publishedAt } = latest;
  return [
    agency,
    source.simulated ? t('provenance.simulated') : source.name,
    t('provenance.published', { date: format.dateShort(publishedAt) }),
  ].join(' · ');
}
