import type { Service } from '@/domain/region/service';
import { serviceCounts } from '@/domain/region/serviceCounts';
import { serviceDuplicates } from '@/domain/region/serviceDuplicates';
import type { IsoDate } from '@/domain/time/calendar';
import type { I18n } from '@/i18n/I18n';
import { simulatedMark } from '@/i18n/sourceWords';

type Words = Pick<I18n, 't' | 'format'>;

/** How many run, how many of those where it is known are integrated, how many purposes are doubled. */
export function servicesFinding(services: readonly Service[], { t, format }: Words): string {
  if (services.length === 0) return t('services.findingEmpty');
  const { running, integrated, known } = serviceCounts(services);
  const twice = serviceDuplicates(services).length;
  return t('services.finding', {
    running: format.count(running),
    integration:
      known === 0
        ? t('services.finding.unknown')
        : t('services.finding.integration', { integrated, known }),
    twice:
      twice === 0 ? t('services.finding.noneTwice') : t('services.finding.twice', { count: twice }),
  });
}

/** Of what day it is, what the finding leaves out, how new the newest record and what is simulated. */
export function servicesFacts(
  services: readonly Service[],
  on: IsoDate,
  { t, format }: Words,
): string[] {
  const { unknown, inactive } = serviceCounts(services);
  const newest = services
    .map(({ publishedAt }) => publishedAt)
    .sort()
    .at(-1);
  const mark = simulatedMark(
    services.map(({ source }) => source),
    { t },
  );
  return [
    t('freshness.counted', { date: format.date(on) }),
    ...(unknown === 0 ? [] : [t('services.unknownToo', { count: unknown })]),
    ...(inactive === 0 ? [] : [t('services.inactiveToo', { count: inactive })]),
    ...(newest === undefined ? [] : [t('services.newest', { date: format.date(newest) })]),
    ...(mark === null ? [] : [mark]),
  ];
}
