import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionEvaluationView } from './DimensionEvaluationView';
import { selectDimensionScores } from './selectDimensionScores';

type DimensionEvaluationPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** The dimension's own score in each national evaluation, as published. */
export const DimensionEvaluationPanel = memo(function DimensionEvaluationPanel({
  viewpoint: { regency, asOf, on },
  code,
}: DimensionEvaluationPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectDimensionScores(unwrap(data.evaluations), code, on),
    [data, code, on],
  );
  return <DimensionEvaluationView model={model} code={code} on={on} />;
});
