import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { type DistrictStanding, districtStanding } from '@/domain/district/districtStanding';
import type { SectionProps } from '@/domain/hearing/hearing';
import { usePlaces } from './usePlaces';

/** How the districts stand on each of the shown indicators, as known on the edition's day. */
export function usePlaceStandings(shown: SectionProps): DistrictStanding[] {
  const { regency, asOf, on } = shown.viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const choice = usePlaces(shown);
  const conditions = choice.kind === 'none' ? [] : choice.shown;
  const answers = useSuspenseQueries({
    queries: conditions.map(({ indicator }) => observationsQuery(base, regency, indicator.id)),
  });
  return conditions.flatMap(({ indicator, freshness }, at) => {
    const figures = answers[at]?.data;
    if (figures === undefined) return [];
    const { districts } = data;
    const year = undefined;
    return districtStanding({ indicator, figures, districts, regency, year, on, freshness });
  });
}
