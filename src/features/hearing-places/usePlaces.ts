import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { SectionProps } from '@/domain/hearing/hearing';
import { type PlacesChoice, placesOf } from '@/domain/hearing/places';
import { indicatorsInScope } from '@/domain/hearing/scope';

/** Which indicators of the hearing are shown by district. */
export function usePlaces({
  viewpoint: { regency, asOf, on, rules },
  hearing: { scope },
}: SectionProps): PlacesChoice {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  return useMemo(
    () =>
      placesOf(
        indicatorsInScope(indicatorConditionsOf(data, on), scope, data.agencies),
        rules.attention,
      ),
    [data, on, scope, rules],
  );
}
