import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { EvaluationView } from './EvaluationView';
import { selectEvaluation } from './selectEvaluation';

/** The latest national evaluation as published, with its components and what is left to do. */
export const EvaluationPanel = memo(function EvaluationPanel({
  viewpoint: { regency, asOf, on },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => selectEvaluation(unwrap(data.evaluations), on), [data, on]);
  return <EvaluationView model={model} agencies={agencyNamesOf(data, on)} on={on} />;
});
