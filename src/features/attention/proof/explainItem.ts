import type { AttentionItem } from '@/domain/attention/attention';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { explainAchievement } from '@/i18n/explainAchievement';
import { explainLateness } from '@/i18n/explainLateness';
import { explainSchedule } from '@/i18n/explainSchedule';
import type { I18n } from '@/i18n/I18n';

/** A status in sentences: its rule, its inputs, and how far the next better one is. */
export function explainItem(item: AttentionItem, i18n: I18n): string[] {
  switch (item.kind) {
    case 'off-target':
      return [
        ...explainAchievement(item.condition.indicator, item.achievement.explanation, i18n),
        ...explainHistory(item.condition, i18n),
      ];
    case 'behind-schedule':
      return explainSchedule(item.condition, i18n);
    case 'unreported':
      return [explainLateness(item.condition.indicator, item.freshness, i18n)];
  }
}

/** Moved targets and revised figures are said beside the status they changed. */
function explainHistory(condition: IndicatorCondition, { t, format }: I18n): string[] {
  const { indicator, latest, target, movedTargets, revisions } = condition;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
  const moved = movedTargets.at(-1);
  const revised = revisions.at(-1);
  return [
    ...(moved && target
      ? [
          t('why.movedTarget', {
            before: write(moved.value),
            after: write(target.value),
            date: format.date(target.publishedAt),
          }),
        ]
      : []),
    ...(revised && latest
      ? [
          t('why.revised', {
            before: write(revised.value),
            after: write(latest.value),
            date: format.date(latest.publishedAt),
          }),
        ]
      : []),
  ];
}
