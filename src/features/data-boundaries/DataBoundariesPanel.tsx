import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { resourceUrl } from '@/api/apiBase';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataBoundariesView } from './DataBoundariesView';
import { selectBoundaryStatus } from './selectBoundaryStatus';

/** Whether the map's boundaries are official, whose they are, and how to install others. */
export function DataBoundariesPanel({ viewpoint: { regency, on } }: { viewpoint: Viewpoint }) {
  const base = useApiBase();
  const { data } = useSuspenseQuery(boundariesQuery(base, regency, 'district'));
  return (
    <DataBoundariesView
      status={selectBoundaryStatus(data, on)}
      address={resourceUrl(base, 'boundaries', { regency, level: 'district' })}
    />
  );
}
