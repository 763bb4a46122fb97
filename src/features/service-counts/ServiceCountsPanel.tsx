import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { servicesQuery } from '@/api/catalog/serviceQueries';
import { servicesOn } from '@/domain/region/serviceCounts';
import type { ServiceFilter } from '@/domain/region/serviceFilter';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ServiceCountsView } from './ServiceCountsView';

type ServiceCountsPanelProps = {
  viewpoint: Viewpoint;
  /** Narrows the list of the page to one dimension or kind. */
  onNarrow: (filter: ServiceFilter) => void;
};

/** How many services each dimension and kind has, and how many of them are integrated. */
export const ServiceCountsPanel = memo(function ServiceCountsPanel({
  viewpoint: { regency, on },
  onNarrow,
}: ServiceCountsPanelProps) {
  const { data } = useSuspenseQuery(servicesQuery(useApiBase(), regency));
  const services = useMemo(() => servicesOn(data, on), [data, on]);
  return <ServiceCountsView services={services} on={on} onNarrow={onNarrow} />;
});
