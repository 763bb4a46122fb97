import { useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { knownEditions } from '@/domain/hearing/openHearing';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useDownloadOrigin } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';

/** How many editions there are, and what an edition is. */
export function HearingsHeadPanel({ viewpoint: { regency, on } }: { viewpoint: Viewpoint }) {
  const { t, say, format } = useI18n();
  const { data, isPending } = useQuery(editionsQuery(useApiBase(), regency));
  const origin = useDownloadOrigin();
  const editions = data === undefined ? [] : knownEditions(data, on);
  const [latest] = editions;
  const title =
    latest === undefined
      ? t(data === undefined ? 'hearings.name' : 'hearings.findingNone')
      : t('hearings.finding', {
          count: editions.length,
          name: say(latest.name),
          date: format.date(latest.asOf),
        });
  return (
    <PageHead
      title={title}
      documentTitle={t('hearings.documentTitle', { regency: origin?.regency.name ?? regency })}
      facts={[t('hearings.what')]}
      isWaiting={isPending}
    />
  );
}
