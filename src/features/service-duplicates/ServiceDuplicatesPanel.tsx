import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ServiceDuplicatesView } from './ServiceDuplicatesView';
import { selectDuplicates } from './selectDuplicates';

/** Purposes that more than one running service serves: which, whose, for how many. */
export const ServiceDuplicatesPanel = memo(function ServiceDuplicatesPanel({
  viewpoint: { regency, asOf, on },
}: {
  viewpoint: Viewpoint;
}) {
  const base = useApiBase();
  const { data: services } = useSuspenseQuery(servicesQuery(base, regency));
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const model = useMemo(() => selectDuplicates(services, on), [services, on]);
  return <ServiceDuplicatesView model={model} agencies={agencyNamesOf(scorecard, on)} on={on} />;
});
