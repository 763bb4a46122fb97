import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionListQuery } from '@/api/catalog/editionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { knownEditions } from '@/domain/hearing/openHearing';
import { agencyNames } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { BrokenEditions } from './BrokenEditions';
import { HearingListView } from './HearingListView';

/** The editions published by the day; agencies are named where the scorecard came. */
export function HearingListPanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(editionListQuery(base, regency));
  const { data: scorecard } = useQuery(scorecardQuery(base, regency, asOf));
  const editions = useMemo(() => knownEditions(data.editions, on), [data, on]);
  const names = useMemo(() => agencyNames(scorecard?.agencies ?? [], on), [scorecard, on]);
  return (
    <>
      <BrokenEditions broken={data.broken} />
      <HearingListView editions={editions} names={names} on={on} />
    </>
  );
}
