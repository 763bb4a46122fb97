import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorRecordsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { sourcedRecordsOf } from '@/api/scorecard/sourcedRecordsOf';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { SimulatedView } from './SimulatedView';
import { selectSimulated } from './selectSimulated';

/** Which figures are generated for the demo, and which were published. */
export function SimulatedPanel({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => {
    const indicators = indicatorRecordsOf(data, on).map(({ indicator }) => indicator);
    return selectSimulated(indicators, sourcedRecordsOf(data, on), on);
  }, [data, on]);
  return <SimulatedView model={model} />;
}
