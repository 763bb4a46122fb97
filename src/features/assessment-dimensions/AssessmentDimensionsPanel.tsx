import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { OtherYear } from '@/charts/scores/OtherYear';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AssessmentDimensionsView } from './AssessmentDimensionsView';
import { selectAssessmentDimensions } from './selectAssessmentDimensions';

type AssessmentDimensionsPanelProps = { viewpoint: Viewpoint; year: number | undefined };

/** The six dimension scores of the chosen year. */
export const AssessmentDimensionsPanel = memo(function AssessmentDimensionsPanel({
  viewpoint: { regency, on },
  year,
}: AssessmentDimensionsPanelProps) {
  const { data } = useSuspenseQuery(evaluationsQuery(useApiBase(), regency));
  const model = useMemo(() => selectAssessmentDimensions(data, on, year), [data, on, year]);
  return (
    <>
      <OtherYear asked={year} shown={model?.evaluation.year ?? null} />
      <AssessmentDimensionsView model={model} on={on} />
    </>
  );
});
