import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import { catalogueFacts, catalogueFinding } from './catalogueFinding';

/** The page's heading is its finding; until there is one, the page's name. */
export function CatalogueHead({ viewpoint }: { viewpoint: Viewpoint }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { regency, asOf, on } = viewpoint;
  const answer = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  // The first to think about an answer thinks for the list too: not while a key waits.
  const data = useDeferredValue(answer.data);
  const conditions = data?.indicators.ok ? indicatorConditionsOf(data, on) : null;
  const isFailed = answer.isError || data?.indicators.ok === false;
  const name = useRegencyName(regency, data?.regency.shortName);
  return (
    <PageHead
      title={
        conditions === null
          ? t(isFailed ? 'catalogue.failed' : 'catalogue.loading')
          : catalogueFinding(conditions, i18n)
      }
      documentTitle={t('catalogue.documentTitle', { regency: name })}
      facts={conditions === null ? [] : catalogueFacts(conditions, on, i18n)}
      isWaiting={conditions === null && !isFailed}
    />
  );
}
