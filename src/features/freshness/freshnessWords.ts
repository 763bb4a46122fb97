import type { AgencyNames } from '@/domain/region/region';
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
            late: worst.late,
            owed: worst.owed,
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

/** The drawing in words: how many are within their deadline, and whose is next. */
export function freshnessSummary(
  { agencies: all, current }: FreshnessModel,
  agencies: AgencyNames,
  { t, format }: I18n,
): string {
  const [next] = current;
  const counts = { current: current.length, total: all.length };
  if (next === undefined) return t('freshness.summary', counts);
  return t('freshness.summaryNext', {
    ...counts,
    agency: shortNameOf(agencies, next),
    due: format.date(next.due),
    days: format.days(Math.abs(next.daysPastDue)),
  });
}
