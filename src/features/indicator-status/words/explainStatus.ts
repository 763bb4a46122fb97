import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { explainAchievement } from '@/i18n/explainAchievement';
import { explainLateness } from '@/i18n/explainLateness';
import type { I18n } from '@/i18n/I18n';

/** Why the indicator has its band, or why it has none: the rule, its inputs, the distance. */
export function explainStatus(condition: IndicatorCondition, i18n: I18n): string[] {
  const { t, format } = i18n;
  const { indicator, achievement, target, freshness } = condition;
  if (achievement.kind === 'not-rated') {
    if (freshness.kind === 'late') return [explainLateness(indicator, freshness, i18n)];
    return [whyNotRated(condition, i18n), ...yearTargetWords(condition, i18n)];
  }
  const sentences = explainAchievement(indicator, achievement.explanation, i18n);
  if (target === null) return sentences;
  const met = achievement.meetsTarget ? 'met' : 'unmet';
  return [
    ...sentences,
    t(`indicator.status.${met}`, {
      target: format.value(target.value, indicator.unit, indicator.decimals),
    }),
  ];
}

function whyNotRated(
  { achievement, latestMissing }: IndicatorCondition,
  { t, format }: I18n,
): string {
  if (achievement.kind === 'rated') return '';
  const reason = t(`notRated.${achievement.reason}`);
  return latestMissing === null
    ? t('indicator.status.notRated', { reason })
    : t('indicator.status.missing', { reason, period: format.period(latestMissing.period) });
}

function yearTargetWords(
  { indicator, achievement, latest, yearTarget }: IndicatorCondition,
  { t, format }: I18n,
): string[] {
  const isYearly = achievement.kind === 'not-rated' && achievement.reason === 'yearly-target-only';
  if (!isYearly || latest === null || yearTarget === null) return [];
  return [
    t('indicator.status.yearTarget', {
      year: format.period(yearTarget.period),
      target: format.value(yearTarget.value, indicator.unit, indicator.decimals),
      period: format.period(latest.period),
    }),
  ];
}
