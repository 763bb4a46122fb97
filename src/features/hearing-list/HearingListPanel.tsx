import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { editionsQuery } from '@/api/catalog/editionQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { knownEditions } from '@/domain/hearing/openHearing';
import { agencyNames } from '@/domain/region/region';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { HearingListView } from './HearingListView';

/** The editions published by the day; agencies are named where the scorecard came. */
export function HearingListPanel({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(editionsQuery(base, regency));
  const { data: scorecard } = useQuery(scorecardQuery(base, regency, asOf));
  const editions = useMemo(() => knownEditions(data, on), [data, on]);
  const names = useMemo(() => agencyNames(scorecard?.agencies ?? [], on), [scorecard, on]);
  return <HearingListView editions={editions} names={names} on={on} />;
}
