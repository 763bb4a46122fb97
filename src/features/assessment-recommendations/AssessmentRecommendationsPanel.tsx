import { useSuspenseQueries } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { OtherYear } from '@/charts/scores/OtherYear';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { RecommendationsView } from './RecommendationsView';
import { selectRecommendations } from './selectRecommendations';

type AssessmentRecommendationsPanelProps = { viewpoint: Viewpoint; year: number | undefined };

/** What the assessors saw and asked for in the chosen year, and what became of the year before. */
export const AssessmentRecommendationsPanel = memo(function AssessmentRecommendationsPanel({
  viewpoint: { regency, asOf, on },
  year,
}: AssessmentRecommendationsPanelProps) {
  const base = useApiBase();
  const [{ data: evaluations }, { data: scorecard }] = useSuspenseQueries({
    queries: [evaluationsQuery(base, regency), scorecardQuery(base, regency, asOf)],
  });
  const model = useMemo(
    () => selectRecommendations(evaluations, on, year),
    [evaluations, on, year],
  );
  return (
    <>
      <OtherYear asked={year} shown={model?.evaluation.year ?? null} />
      <RecommendationsView model={model} agencies={agencyNamesOf(scorecard, on)} on={on} />
    </>
  );
});
