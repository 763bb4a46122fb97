import type { LateFreshness } from '@/domain/indicator/freshness';
import type { Period } from '@/domain/time/period';
import type { I18n } from './I18n';

/** That a newer period is owed while an older one is shown. */
export const lateWords = (
  { owed, daysLate }: LateFreshness,
  shown: Period,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string =>
  t('map.late', {
    owed: format.period(owed),
    days: format.days(daysLate),
    shown: format.period(shown),
  });
