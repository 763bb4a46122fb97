import { type Period, periodAt, periodEnd, periodOf, periodParts } from '@/domain/time/period';
import type { I18n } from '@/i18n/I18n';
import type { OutcomeModel } from './selectOutcome';

export type MeasuredOutcome = Extract<OutcomeModel, { kind: 'measured' }>;
type Words = Pick<I18n, 't' | 'format'>;

/** Whether the target is met, and how far the figure is from it; no verdict on part of a year. */
export function outcomeFinding(model: MeasuredOutcome, { t, format }: Words): string {
  const { indicator } = model.condition;
  const { unit, decimals, direction } = indicator;
  const { standing, latest, outcome } = model;
  const target = format.value(outcome.target, unit, decimals);
  if (standing === null)
    return t('quickWinRecord.outcome.partial', {
      value: format.value(latest.value, unit, decimals),
      months: monthsSoFar(latest.period, { format }),
      target: targetFor(outcome, target, { t, format }),
    });
  if (standing.isMet) return t('quickWinRecord.outcome.met', { target });
  // Where lower is better a figure that misses its target is above it.
  return t(`quickWinRecord.outcome.${direction === 'higher-is-better' ? 'unmet' : 'over'}`, {
    gap: format.gap(standing.distance, unit, decimals),
    target,
  });
}

/** Both targets where the indicator's own, for the period of the figure, is another one. */
export function targetsSentence(model: MeasuredOutcome, { t, format }: Words): string | null {
  const { ownTarget, outcome, condition } = model;
  if (ownTarget === null) return null;
  return t('quickWinRecord.outcome.targets', {
    period: format.periodShort(ownTarget.period),
    own: format.target(ownTarget.value, condition.indicator),
    target: targetFor(outcome, format.target(outcome.target, condition.indicator), {
      t,
      format,
    }),
  });
}

/** "58,0 % untuk 2026"; the target alone where the plan does not say by when. */
const targetFor = (
  { period }: MeasuredOutcome['outcome'],
  target: string,
  { t, format }: Words,
): string =>
  period === null
    ? target
    : t('quickWinRecord.outcome.targetFor', { target, period: format.period(period) });

/** "Januari–Oktober 2026": the months that a cumulative figure counts. */
export function monthsSoFar(period: Period, { format }: Pick<I18n, 'format'>): string {
  const last = periodAt('monthly', periodEnd(period));
  const { year, index } = periodParts(last);
  if (index === 1) return format.period(last);
  const january = format.period(periodOf({ cadence: 'monthly', year, index: 1 }));
  return `${january.replace(String(year), '').trim()}–${format.period(last)}`;
}
