import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { agencyNamesOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectEvaluation } from '../selectEvaluation';
import { EvaluationBoardView } from './EvaluationBoardView';

/** The latest national evaluation as it was published, and what its assessors still wait for. */
export function EvaluationBoard({ viewpoint: { regency, asOf, on } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(() => selectEvaluation(unwrap(data.evaluations), on), [data, on]);
  return <EvaluationBoardView model={model} agencies={agencyNamesOf(data, on)} on={on} />;
}
