import type { I18n } from '@/i18n/I18n';
import type { AgencyFreshness, FreshnessModel } from '../selectFreshness';

/** How many agencies are late and how long at most, or how many were never heard of; in a tight room shorter. */
export function boardFinding(
  { late, never, agencies }: FreshnessModel,
  { t, format }: I18n,
  isTightRoom = false,
): string {
  const [worst] = late;
  const counts = { late: late.length, never: never.length, all: agencies.length };
  if (worst === undefined)
    return t(never.length > 0 ? 'wall.lateness.never' : 'wall.lateness.none', counts);
  if (isTightRoom) return t('wall.lateness.short', counts);
  return never.length > 0
    ? t('wall.lateness.lateAndNever', counts)
    : t('wall.lateness.late', { ...counts, days: format.days(worst.daysPastDue) });
}

/** Which figures an agency owes, and since when. */
export function owedLines(
  { kind, lateNames, late, owed, due }: AgencyFreshness,
  { t, say, format }: I18n,
): { names: string; counts: string } {
  const [first] = lateNames;
  return {
    names: [
      ...(first === undefined ? [] : [say(first)]),
      ...(lateNames.length > 1 ? [t('wall.summary.rest', { count: lateNames.length - 1 })] : []),
    ].join(' '),
    counts: t(kind === 'never' ? 'wall.lateness.countsNever' : 'wall.lateness.counts', {
      late: format.count(late),
      owed: format.count(owed),
      due: format.dateShort(due),
    }),
  };
}
