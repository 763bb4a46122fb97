import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { IndicatorCondition } from '@/domain/indicator/indicatorCondition';
import type { Viewpoint } from '@/domain/time/viewpoint';

/** What is known of an indicator; `null` when none of that id was published by the date. */
export function useIndicatorCondition(
  { regency, asOf, on }: Viewpoint,
  id: string,
): IndicatorCondition | null {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  return indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id) ?? null;
}
