import { rhythmWords } from '@/i18n/duty/dutyLimit';
import type { I18n } from '@/i18n/I18n';
import { owedWords } from '@/i18n/owedWords';
import type { UnreportedItem } from '../selectExplanations';

export type OwedPart = {
  /** "TW I 2026–TW III 2026 belum dilaporkan (3 periode)". */
  owed: string;
  /** "terlambat 83 hari". */
  late: string;
  /** Against which cadence. */
  rhythm: string;
  /** The newest figure there is, with its period. */
  last: string;
};

/** What of an indicator is owed, since when, and what was reported last. */
export function owedPart({ condition, freshness }: UnreportedItem, i18n: I18n): OwedPart {
  const { t, format } = i18n;
  const { indicator, latest } = condition;
  return {
    owed: owedWords(freshness, i18n),
    late: t('attention.daysLate', { days: format.days(freshness.daysLate) }),
    rhythm: rhythmWords(indicator.cadence, indicator.expectedLag, i18n),
    last:
      latest === null
        ? t('duty.never')
        : t('attention.lastKnown', {
            value: format.value(latest.value, indicator.unit, indicator.decimals),
            period: format.periodShort(latest.period),
          }),
  };
}
