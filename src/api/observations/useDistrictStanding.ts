import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DistrictStanding, districtStanding } from '@/domain/district/districtStanding';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../ApiBaseContext';
import { indicatorConditionsOf } from '../scorecard/conditionsOf';
import { scorecardQuery } from '../scorecard/scorecardQueries';
import { observationsQuery } from './observationQueries';

/**
 * How the districts stand on an indicator in its newest year; `null` when no such indicator was
 * published by the date.
 */
export function useDistrictStanding(
  { regency, asOf, on }: Viewpoint,
  id: string,
): DistrictStanding | null {
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  return useMemo(() => {
    if (condition === undefined) return null;
    const { indicator, freshness } = condition;
    const { districts } = data;
    return districtStanding({
      indicator,
      figures,
      districts,
      regency,
      year: undefined,
      on,
      freshness,
    });
  }, [condition, data, figures, regency, on]);
}
