import { type LateFreshness, owedPeriods } from '@/domain/indicator/freshness';
import type { I18n } from './I18n';

/** Which periods are owed: "2022–2025 belum dilaporkan (4 periode)". */
export function owedWords(
  freshness: LateFreshness,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const last = owedPeriods(freshness).at(-1);
  if (last === undefined || last === freshness.owed)
    return t('attention.owedOne', { period: format.period(freshness.owed) });
  return t('attention.owedRange', {
    first: format.periodShort(freshness.owed),
    last: format.periodShort(last),
    count: freshness.periodsOwed,
  });
}
