import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectFreshness } from '../selectFreshness';
import { LatenessBoardView } from './LatenessBoardView';

/** Who is past a reporting deadline, by how many days, on one axis. */
export function LatenessBoard({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => selectFreshness(indicatorConditionsOf(data, on), on), [data, on]);
  return <LatenessBoardView model={model} agencies={agencyNamesOf(data, on)} />;
}
