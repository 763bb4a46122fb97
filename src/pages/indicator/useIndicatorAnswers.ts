import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { definitionsQuery } from '@/api/catalog/definitionQueries';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorRecordsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** Asks for all answers of the page at once, and tells when the scorecard does not know the indicator. */
export function useIndicatorAnswers({ regency, asOf, on }: Viewpoint, id: string) {
  const base = useApiBase();
  const { data } = useQuery(scorecardQuery(base, regency, asOf));
  usePrefetchQuery(observationsQuery(base, regency, id));
  usePrefetchQuery(definitionsQuery(base, regency));
  const known = data?.indicators.ok ? indicatorRecordsOf(data, on) : undefined;
  return { isUnknown: known?.every(({ indicator }) => indicator.id !== id) ?? false };
}
