import type { I18n } from '@/i18n/I18n';
import type { PromisesModel } from '../selectPromises';

/** What the promises come to; `null` where there is none. */
export function promisesFinding(
  { listed, counts, first, agencies }: PromisesModel,
  i18n: I18n,
): string | null {
  const { t, format } = i18n;
  const total = listed.length;
  if (total === 0) return null;
  if (first === null) return keptFinding({ counts }, i18n);
  const agency = agencies.get(first.promise.agency)?.shortName ?? first.promise.agency;
  if (first.state.kind === 'overdue')
    return t(total === 1 ? 'hearing.promises.findingOnly' : 'hearing.promises.finding', {
      overdue: counts.overdue,
      total,
      days: format.days(first.state.daysLate),
      agency,
    });
  return t('hearing.promises.findingOpen', {
    open: counts.open,
    total,
    date: format.dateShort(first.promise.due),
    agency,
  });
}

/** What was kept, and how much of it in time. */
export const keptFinding = (
  { counts }: Pick<PromisesModel, 'counts'>,
  { t }: Pick<I18n, 't'>,
): string =>
  t(counts['kept-late'] === 0 ? 'hearing.promises.allInTime' : 'hearing.promises.someLate', {
    kept: counts.kept + counts['kept-late'],
    late: counts['kept-late'],
  });
