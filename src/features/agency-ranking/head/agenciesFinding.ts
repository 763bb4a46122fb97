import { agenciesInOrder } from '@/domain/agency/agencyOrder';
import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import type { I18n } from '@/i18n/I18n';

/** Who is longest overdue and with what, how many have not reported, how many never did. */
export function agenciesFinding(
  records: readonly AgencyRecord[],
  { t, format }: Pick<I18n, 't' | 'format'>,
): string {
  const isOwing = records.some(({ standing }) => standing !== 'none');
  if (!isOwing) return t('agencies.head.nothing');
  const ranked = agenciesInOrder(records, 'lateness').filter(({ place }) => place !== null);
  const [worst] = ranked;
  const longest = worst?.record.overdue[0];
  const others = ranked.filter(({ place }) => place === 1).length - 1;
  const unreported = records.filter((record) => record.unreported > 0).length;
  const never = records.filter(({ standing }) => standing === 'never').length;
  return [
    worst === undefined || longest === undefined
      ? t(never === 0 ? 'agencies.head.noneLate' : 'agencies.head.noneElse')
      : t(others === 0 ? 'agencies.head.longest' : 'agencies.head.longestTied', {
          agency: worst.record.shortName,
          others,
          days: format.days(longest.longest),
          kind: t(`agencies.kindName.${longest.kind}`),
        }),
    unreported === 0
      ? t('agencies.head.allReported')
      : t('agencies.head.unreported', { count: unreported, total: records.length }),
    ...(never === 0 ? [] : [t('agencies.head.never', { count: never })]),
  ].join(' ');
}
