import type { AttentionItem } from '@/domain/attention/attention';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import { spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { I18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';

/** Streaks shorter than this are ordinary movement and not worth a remark. */
const REMARKABLE_STREAK = 3;

/** The one further fact that helps to judge an item, in words; `null` when there is none. */
export function itemRemark(item: AttentionItem, i18n: I18n): string | null {
  const { t, format } = i18n;
  if (item.kind === 'unreported') {
    const late = t('attention.daysLate', { days: format.days(item.freshness.daysLate) });
    return `${owedWords(item.freshness, i18n)}, ${late}`;
  }
  if (item.kind === 'behind-schedule') {
    const { spent, spendingGap, rules } = item.condition;
    return spent !== null && spendingGap !== null && spendingLeadsWork(spendingGap, rules.spending)
      ? t('attention.spendingLeads', { spent: format.percent(spent) })
      : null;
  }
  return movementRemark(item.condition, i18n);
}

function movementRemark(condition: IndicatorCondition, i18n: I18n): string | null {
  const { t, format } = i18n;
  const { worseningStreak, indicator, change, isCumulative } = condition;
  if (worseningStreak.count >= REMARKABLE_STREAK) return streakWords(condition, i18n);
  if (change !== null)
    return t('attention.change', {
      tendency: t(`tendency.${change.tendency}`),
      delta: format.delta(change, indicator.unit, indicator.decimals),
      since: format.periodShort(change.since),
    });
  if (isCumulative) return t('attention.cumulative');
  return indicator.direction === 'lower-is-better' ? t('direction.lower-is-better') : null;
}

/** Says what each period was compared with, and when the known figures end before the streak does. */
function streakWords(
  { worseningStreak, indicator, isCumulative }: IndicatorCondition,
  { t }: I18n,
) {
  const { count, isOpen } = worseningStreak;
  const times = isOpen ? t('attention.atLeast', { count }) : count;
  if (!isCumulative) return t('attention.streak', { count: times });
  return t('attention.streakOfSeason', { count: times, period: t(`cadence.${indicator.cadence}`) });
}
