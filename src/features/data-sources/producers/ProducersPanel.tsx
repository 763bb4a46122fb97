import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ProducersView } from './ProducersView';
import { selectProducers } from './selectProducers';

/** Who makes the figures and who answers for their publication, by the definitions. */
export function ProducersPanel({ viewpoint: { regency, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(definitionsQuery(useApiBase(), regency));
  const model = useMemo(() => selectProducers(data, on), [data, on]);
  return <ProducersView model={model} />;
}
