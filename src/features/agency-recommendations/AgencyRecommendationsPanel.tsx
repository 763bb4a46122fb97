import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyRecommendationsView } from './AgencyRecommendationsView';
import { selectRecommendations } from './selectRecommendations';

type AgencyRecommendationsPanelProps = { viewpoint: Viewpoint; id: string };

/** What the assessors ask of this agency. */
export const AgencyRecommendationsPanel = memo(function AgencyRecommendationsPanel({
  viewpoint: { regency, on },
  id,
}: AgencyRecommendationsPanelProps) {
  const { data } = useSuspenseQuery(evaluationsQuery(useApiBase(), regency));
  const recommendations = useMemo(() => selectRecommendations(data, id, on), [data, id, on]);
  return <AgencyRecommendationsView recommendations={recommendations} on={on} />;
});
