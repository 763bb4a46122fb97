import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { catalogueOf } from './catalogueOf';
import { ServiceListView } from './ServiceListView';
import type { ServiceQuery } from './serviceQuery';

type ServiceListPanelProps = {
  viewpoint: Viewpoint;
  query: ServiceQuery;
  onChange: (change: Partial<ServiceQuery>) => void;
};

/** Every service and application of the regency. */
export function ServiceListPanel({ viewpoint, query, onChange }: ServiceListPanelProps) {
  const { t, format } = useI18n();
  const base = useApiBase();
  const { regency, asOf, on } = viewpoint;
  const { data: records } = useSuspenseQuery(servicesQuery(base, regency));
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const catalogue = useMemo(
    () =>
      catalogueOf({
        records,
        agencies: agencyNamesOf(scorecard, on),
        districts: scorecard.districts,
        on,
      }),
    [records, scorecard, on],
  );
  if (catalogue.services.length === 0)
    return <Note tone="empty">{t('services.empty', { date: format.date(on) })}</Note>;
  return <ServiceListView catalogue={catalogue} query={query} onChange={onChange} />;
}
