import type { Band } from '@/domain/indicator/achievement';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { I18n } from '@/i18n/I18n';
import { methodName } from '@/i18n/methodName';

/** One fact of the head: what it is in large, and what it says of itself below. */
export type HeadFact = {
  key: 'figure' | 'target' | 'no-target' | 'band' | 'change';
  text: string;
  note: string;
  /** Set where the fact is a performance band. */
  band?: Band;
};

/** What stands beside the large value: its standing, its target, its band, its change. */
export const headFacts = (condition: IndicatorCondition, i18n: I18n): HeadFact[] => [
  figureFact(condition, i18n),
  targetFact(condition, i18n),
  bandFact(condition, i18n),
  ...changeFact(condition, i18n),
];

function figureFact({ indicator, latest, freshness }: IndicatorCondition, i18n: I18n): HeadFact {
  const { t, format } = i18n;
  const key = 'figure';
  if (freshness.kind === 'late') {
    const text = t('indicator.figure.late', { days: format.days(freshness.daysLate) });
    const owed = format.period(freshness.owed);
    if (latest === null) return { key, text, note: t('attention.owedOne', { period: owed }) };
    const period = format.period(latest.period);
    return { key, text, note: t('indicator.figure.owed', { owed, period }) };
  }
  if (latest === null) return { key, text: t('band.none'), note: t('indicator.figure.never') };
  const parts = [format.period(latest.period), methodName(indicator, latest.method, i18n)];
  return { key, text: t(`indicator.figure.${latest.status}`), note: parts.join(', ') };
}

function targetFact(
  { indicator, latest, target, yearTarget, isCumulative }: IndicatorCondition,
  { t, format }: I18n,
): HeadFact {
  const shown = target ?? yearTarget;
  if (shown === null) {
    const note =
      latest === null
        ? t('indicator.figure.never')
        : t('indicator.target.noneHelp', { period: format.period(latest.period) });
    return { key: 'no-target', text: t('indicator.target.none'), note };
  }
  return {
    key: 'target',
    text: format.target(shown.value, indicator),
    note: t(isCumulative ? 'indicator.target.sum' : 'indicator.target.at', {
      period: format.period(shown.period),
      direction: t(`direction.${indicator.direction}`),
    }),
  };
}

function bandFact({ achievement }: IndicatorCondition, { t, format }: I18n): HeadFact {
  const key = 'band';
  if (achievement.kind === 'not-rated')
    return { key, text: t('indicator.notRated'), note: t(`notRated.${achievement.reason}`) };
  const { band, percent, explanation } = achievement;
  return {
    key,
    band,
    text: [t(`band.${band}`), format.percent(percent)].join(' '),
    note: t(`indicator.rated.${explanation.formula}`),
  };
}

function changeFact({ indicator, change }: IndicatorCondition, { t, format }: I18n): HeadFact[] {
  if (change === null) return [];
  return [
    {
      key: 'change',
      text: format.delta(change, indicator.unit, indicator.decimals),
      note: t('indicator.change', {
        since: format.period(change.since),
        tendency: t(`tendency.${change.tendency}`),
      }),
    },
  ];
}
