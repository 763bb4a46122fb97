import { type AchievementExplanation, neededAsPrinted } from '@/domain/achievement';
import type { AttentionItem } from '@/domain/attention';
import { changeUnit } from '@/domain/change';
import type { Indicator } from '@/domain/indicator';
import type { IndicatorCondition } from '@/domain/indicatorCondition';
import { explainSchedule } from '@/i18n/explainSchedule';
import type { I18n } from '@/i18n/I18n';

/** A status in sentences: its rule, its inputs, and how far the next better one is. */
export function explainItem(item: AttentionItem, i18n: I18n): string[] {
  switch (item.kind) {
    case 'off-target':
      return [
        ...explainAchievement(item.condition, item.achievement.explanation, i18n),
        ...explainHistory(item.condition, i18n),
      ];
    case 'behind-schedule':
      return explainSchedule(item.condition, i18n);
    case 'unreported':
      return [explainLateness(item, i18n)];
  }
}

function explainAchievement(
  { indicator }: IndicatorCondition,
  explanation: AchievementExplanation,
  i18n: I18n,
): string[] {
  const { t, format } = i18n;
  const { formula, actual, target, percent } = explanation;
  const write = (value: number) => format.value(value, indicator.unit, indicator.decimals);
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

function explainLateness(
  { condition, freshness }: Extract<AttentionItem, { kind: 'unreported' }>,
  { t, format }: I18n,
): string {
  return t('why.late', {
    period: format.period(freshness.owed),
    due: format.date(freshness.due),
    lag: format.days(condition.indicator.expectedLag),
    days: format.days(freshness.daysLate),
    owed: freshness.periodsOwed,
  });
}
