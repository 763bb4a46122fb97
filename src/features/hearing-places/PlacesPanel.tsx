import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { useAgencyNames } from '@/api/scorecard/useAgencyNames';
import type { SectionProps } from '@/domain/hearing/hearing';
import { PlacesView } from './PlacesView';
import { PlaceMap } from './place/PlaceMap';
import { usePlaceStandings } from './usePlaceStandings';
import { usePlaces } from './usePlaces';

/** What is off track, by district: each on a map and in order. */
export function PlacesPanel(shown: SectionProps) {
  const { regency } = shown.viewpoint;
  usePrefetchQuery(boundariesQuery(useApiBase(), regency, 'district'));
  return (
    <PlacesView
      choice={usePlaces(shown)}
      standings={usePlaceStandings(shown)}
      agencies={useAgencyNames(shown.viewpoint)}
      mapOf={(standing) => <PlaceMap standing={standing} regency={regency} />}
    />
  );
}
