import type { LateFreshness } from '@/domain/indicator/freshness';
import type { MeasuredObservation } from '@/domain/indicator/indicator';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';

/** What the newest figure means, in one sentence: its course, its target and whether that is met. */
export function headFinding(condition: IndicatorCondition, i18n: I18n): string {
  const { latest, latestMissing, freshness } = condition;
  if (freshness.kind === 'late') return lateFinding(condition, freshness, i18n);
  if (latestMissing !== null || latest === null) return missingFinding(condition, i18n);
  return figureFinding(condition, latest, i18n);
}

function lateFinding(
  { indicator, latest }: IndicatorCondition,
  { owed, daysLate }: LateFreshness,
  { t, say, format }: I18n,
): string {
  const words = {
    name: say(indicator.name),
    owed: format.period(owed),
    days: format.days(daysLate),
  };
  if (latest === null) return t('indicator.finding.never', words);
  return t('indicator.finding.late', {
    ...words,
    value: format.value(latest.value, indicator.unit, indicator.decimals),
    period: format.periodShort(latest.period),
  });
}

function missingFinding(
  { indicator, latest, latestMissing }: IndicatorCondition,
  { t, say, format }: I18n,
): string {
  const name = say(indicator.name);
  const reason = t(`notRated.${latestMissing?.reason ?? 'not-reported'}`);
  if (latest === null || latestMissing === null)
    return t('indicator.finding.none', { name, reason });
  return t('indicator.finding.missing', {
    name,
    reason,
    period: format.period(latestMissing.period),
    value: format.value(latest.value, indicator.unit, indicator.decimals),
    last: format.periodShort(latest.period),
  });
}

function figureFinding(
  condition: IndicatorCondition,
  latest: MeasuredObservation,
  i18n: I18n,
): string {
  const { t, say, format } = i18n;
  const { indicator, target, achievement } = condition;
  const words = { name: say(indicator.name), course: courseWords(condition, latest, i18n) };
  if (target === null)
    return t('indicator.finding.plain', { ...words, period: format.period(latest.period) });
  const relation = t(`indicator.relation.${relationOf(latest.value, target.value)}`, {
    target: format.value(target.value, indicator.unit, indicator.decimals),
  });
  if (achievement.meetsTarget === null)
    return t('indicator.finding.compared', { ...words, relation });
  const verdict = t(`indicator.verdict.${achievement.meetsTarget ? 'met' : 'unmet'}`);
  return t('indicator.finding.judged', { ...words, relation, verdict });
}

/** A sum since January rises by itself, so only the period it has come to is said. */
function courseWords(
  { indicator, change, isCumulative }: IndicatorCondition,
  latest: MeasuredObservation,
  { t, format }: I18n,
): string {
  const value = format.value(latest.value, indicator.unit, indicator.decimals);
  const period = format.period(latest.period);
  if (isCumulative) return t('indicator.course.sum', { value, period });
  if (change === null) return t('indicator.course.stands', { value, period });
  if (change.delta === 0) return t('indicator.course.steady', { value });
  return t(change.delta > 0 ? 'indicator.course.rose' : 'indicator.course.fell', { value });
}

function relationOf(value: number, target: number): 'above' | 'below' | 'equal' {
  if (value === target) return 'equal';
  return value > target ? 'above' : 'below';
}
