import type { I18n } from '@/i18n/I18n';
import type { OutcomeModel } from './selectOutcome';

type Measured = Extract<OutcomeModel, { kind: 'measured' }>;

/** Whether the target is met, and how far the figure is from it. */
export function outcomeFinding(
  { condition: { indicator }, target, standing }: Measured,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const { unit, decimals, direction } = indicator;
  const written = format.value(target, unit, decimals);
  if (standing.isMet) return t('quickWinRecord.outcome.met', { target: written });
  // Where lower is better a figure that misses its target is above it.
  return t(`quickWinRecord.outcome.${direction === 'higher-is-better' ? 'unmet' : 'over'}`, {
    gap: format.gap(standing.distance, unit, decimals),
    target: written,
  });
}
