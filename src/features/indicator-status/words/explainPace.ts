import type { IndicatorPace } from '@/domain/history/indicatorPace';
import { changeUnit } from '@/domain/indicator/change';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n, MessageValues } from '@/i18n/I18n';

/** Whether the target year comes in reach: what it was reckoned from, where it leads, by which rule. */
export function explainPace(
  course: IndicatorPace | null,
  indicator: Indicator,
  i18n: I18n,
): string[] {
  const { t } = i18n;
  if (course === null)
    return [t('indicator.pace.unknown', { reason: t('indicator.pace.noFigure') })];
  const { pace } = course;
  const words = inputWords(course, indicator, i18n);
  switch (pace.kind) {
    case 'reached':
      return [t('indicator.pace.reached', words)];
    case 'unknown':
      return [t('indicator.pace.unknown', { reason: t(`indicator.pace.${pace.reason}`, words) })];
    case 'on-pace':
    case 'behind':
      return [
        t('indicator.pace.inputs', words),
        ...leadsTo(course, pace, words, indicator, i18n),
        t('indicator.pace.rule'),
      ];
  }
}

function inputWords(
  { latest, start, goal }: IndicatorPace,
  { unit, decimals }: Indicator,
  { t, format }: I18n,
): MessageValues {
  const write = (value: number) => format.value(value, unit, decimals);
  const [year = ''] = latest.period.split('-');
  return {
    latest: write(latest.value),
    period: format.period(latest.period),
    ...(start && {
      start: write(start.value),
      from:
        start.period === null
          ? t('indicator.pace.january', { year })
          : t('indicator.pace.baseline', { period: format.period(start.period) }),
    }),
    ...(goal && {
      goal: write(goal.value),
      goalPeriod: format.period(goal.period),
      document: goal.document,
    }),
  };
}

type Reckoned = Extract<IndicatorPace['pace'], { kind: 'on-pace' | 'behind' }>;

function leadsTo(
  { latest, goal, monthsLeft }: IndicatorPace,
  pace: Reckoned,
  words: MessageValues,
  { unit, decimals }: Indicator,
  { t, format }: I18n,
): string[] {
  const counted = changeUnit(unit);
  const change = (delta: number) => format.delta({ delta, unit: counted }, unit, decimals);
  const course = t(`indicator.pace.${pace.kind}`, {
    ...words,
    actual: change(pace.actualPerYear),
    projected: format.value(pace.projected, unit, decimals),
    shortfall: format.gap({ size: pace.shortfall, unit: counted }, unit, decimals),
  });
  if (pace.kind === 'on-pace' || goal === null) return [course];
  return [
    course,
    t('indicator.pace.needed', {
      gap: change(goal.value - latest.value),
      months: monthsLeft,
      needed: change(pace.neededPerYear),
    }),
  ];
}
