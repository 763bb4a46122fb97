import type { AgencyNames } from '@/domain/region';
import type { I18n } from '@/i18n/I18n';
import type { AgencyFreshness, FreshnessModel } from './selectFreshness';

/** The name in tight places; an agency unknown to the list keeps its id. */
export const shortNameOf = (agencies: AgencyNames, { agency }: AgencyFreshness): string =>
  agencies.get(agency)?.shortName ?? agency;

/** How many agencies are past a deadline and which one furthest; silence from the start apart. */
export function freshnessFinding(
  { late, never, agencies: all }: FreshnessModel,
  agencies: AgencyNames,
  { t, format }: I18n,
): string {
  const [worst] = late;
  const isCurrent = worst === undefined && never.length === 0;
  return [
    ...(isCurrent ? [t('freshness.allCurrent', { total: all.length })] : []),
    ...(worst === undefined
      ? []
      : [
          t('freshness.late', {
            count: late.length,
            agency: shortNameOf(agencies, worst),
            days: format.days(worst.daysPastDue),
            entry: worst.lastEntry === null ? '–' : format.date(worst.lastEntry),
          }),
        ]),
    ...(never.length === 0 ? [] : [t('freshness.never', { count: never.length })]),
  ].join(' ');
}

export const neverReportedSentence = (
  { never }: FreshnessModel,
  agencies: AgencyNames,
  { t }: I18n,
): string =>
  t('freshness.neverList', {
    agencies: never
      .map((entry) =>
        t('freshness.neverItem', { agency: shortNameOf(agencies, entry), owed: entry.owed }),
      )
      .join(', '),
  });

/** The drawing in words: how many are late, and whose deadline is next. */
export function freshnessSummary(
  { late, current }: FreshnessModel,
  agencies: AgencyNames,
  { t, format }: I18n,
): string {
  const [next] = current;
  if (next === undefined) return t('freshness.summary', { late: late.length });
  return t('freshness.summaryNext', {
    late: late.length,
    agency: shortNameOf(agencies, next),
    due: format.date(next.due),
    days: format.days(Math.abs(next.daysPastDue)),
  });
}
