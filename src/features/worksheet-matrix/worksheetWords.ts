import type { Worksheet } from '@/domain/assessment/worksheet';
import type { MatrixEntry, MatrixRow } from '@/domain/assessment/worksheetMatrix';
import type { AgencyNames } from '@/domain/region/region';
import type { I18n } from '@/i18n/I18n';

export const shortNameOf = (agencies: AgencyNames, agency: string): string =>
  agencies.get(agency)?.shortName ?? agency;

/** How many of the shown agencies are overdue, and who longest. */
export function worksheetsFinding(
  rows: readonly MatrixRow[],
  agencies: AgencyNames,
  { t, format }: I18n,
): string {
  const all = rows.length;
  const late = rows.filter(({ daysLate }) => daysLate !== null);
  const [worst] = late;
  if (worst === undefined || worst.daysLate === null) return t('worksheets.noneLate', { all });
  const others = late.filter(({ daysLate }) => daysLate === worst.daysLate).length - 1;
  return t(others === 0 ? 'worksheets.finding' : 'worksheets.findingTied', {
    all,
    others,
    late: late.length,
    agency: shortNameOf(agencies, worst.agency),
    days: format.days(worst.daysLate),
  });
}

/** Due day, when it was handed in, which version, and who checks it. */
export function entryFacts(
  { worksheet, submittedLate, sentBackAt }: MatrixEntry,
  { t, format }: I18n,
): string[] {
  const { due, submittedAt, version, verifier } = worksheet;
  return [
    t('worksheets.due', { date: format.dateShort(due) }),
    ...(submittedAt === null
      ? []
      : [
          submittedLate === null
            ? t('worksheets.submittedAt', { date: format.dateShort(submittedAt) })
            : t('worksheets.submittedLate', {
                date: format.dateShort(submittedAt),
                days: format.days(submittedLate),
              }),
        ]),
    ...(sentBackAt === null
      ? []
      : [t('worksheets.sentBack', { date: format.dateShort(sentBackAt) })]),
    ...(version > 1 ? [t('worksheets.version', { version })] : []),
    ...(verifier === null ? [] : [t('worksheets.verifier', { verifier })]),
  ];
}

/** The verifier's note; a returned worksheet without one says so. */
export function noteWords({ state, note }: Worksheet, { t, say }: I18n): string | null {
  if (note !== null) return t('worksheets.note', { note: say(note) });
  return state === 'returned' ? t('worksheets.noNote') : null;
}
