import type { AttentionItem } from '@/domain/attention';
import { spendingLeadsWork } from '@/domain/schedule';
import type { I18n } from '@/i18n/I18n';

/** Streaks shorter than this are ordinary movement and not worth a remark. */
const REMARKABLE_STREAK = 3;

/** The one further fact that helps to judge an item, in words; `null` when there is none. */
export function itemRemark(item: AttentionItem, { t, format }: I18n): string | null {
  if (item.kind === 'unreported') {
    const { daysLate, owed } = item.freshness;
    return t('attention.owed', { period: format.period(owed), days: format.days(daysLate) });
  }
  if (item.kind === 'behind-schedule') {
    const { spent, spendingGap } = item.condition;
    return spent !== null && spendingGap !== null && spendingLeadsWork(spendingGap)
      ? t('attention.spendingLeads', { spent: format.percent(spent) })
      : null;
  }
  const { worseningStreak, indicator, change, isCumulative } = item.condition;
  if (worseningStreak >= REMARKABLE_STREAK)
    return t('attention.streak', { count: worseningStreak });
  if (change !== null)
    return t('attention.change', {
      tendency: t(`tendency.${change.tendency}`),
      delta: format.delta(change, indicator.unit, indicator.decimals),
      since: format.periodShort(change.since),
    });
  if (isCumulative) return t('attention.cumulative');
  return indicator.direction === 'lower-is-better' ? t('direction.lower-is-better') : null;
}
