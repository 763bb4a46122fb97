import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { servicesOn } from '@/domain/region/serviceCounts';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { PageHead } from '@/ui/PageHead';
import { servicesFacts, servicesFinding } from './servicesFinding';

/** Of the finding with its many facts. */
const ROOM = { phone: '224px', wide: '129px' };

/** The page's heading is its finding; until there is one, the page's name. */
export function ServicesHead({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const i18n = useI18n();
  const { t } = i18n;
  const base = useApiBase();
  const { data: records, isError } = useQuery(servicesQuery(base, regency));
  const { data: scorecard } = useQuery(scorecardQuery(base, regency, asOf));
  const services = useMemo(
    () => (records === undefined ? null : servicesOn(records, on)),
    [records, on],
  );
  const name = useRegencyName(regency, scorecard?.regency.shortName);
  return (
    <PageHead
      title={
        services === null
          ? t(isError ? 'services.failed' : 'services.name')
          : servicesFinding(services, i18n)
      }
      documentTitle={t('services.documentTitle', {
        regency: name,
      })}
      facts={services === null ? [] : servicesFacts(services, on, i18n)}
      isWaiting={services === null && !isError}
      room={ROOM}
    />
  );
}
