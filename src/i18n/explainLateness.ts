import type { LateFreshness } from '@/domain/indicator/freshness';
import type { Indicator } from '@/domain/indicator/indicator';
import type { I18n } from './I18n';

/** Since when a figure is owed, and why the old one gives no status: its rule and its inputs. */
export const explainLateness = (
  { expectedLag }: Pick<Indicator, 'expectedLag'>,
  { owed, due, daysLate, periodsOwed }: LateFreshness,
  { t, format }: Pick<I18n, 't' | 'format'>,
): string =>
  t('why.late', {
    period: format.period(owed),
    due: format.date(due),
    lag: format.days(expectedLag),
    days: format.days(daysLate),
    owed: periodsOwed,
  });
