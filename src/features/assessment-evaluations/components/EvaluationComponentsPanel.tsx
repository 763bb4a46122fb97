import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { OtherYear } from '@/charts/scores/OtherYear';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { EvaluationComponentsView } from './EvaluationComponentsView';
import { selectEvaluationComponents } from './selectEvaluationComponents';

type EvaluationComponentsPanelProps = { viewpoint: Viewpoint; year: number | undefined };

/** The chosen year as published, with its components, their weights and the check of its total. */
export const EvaluationComponentsPanel = memo(function EvaluationComponentsPanel({
  viewpoint: { regency, on },
  year,
}: EvaluationComponentsPanelProps) {
  const { data } = useSuspenseQuery(evaluationsQuery(useApiBase(), regency));
  const model = useMemo(() => selectEvaluationComponents(data, on, year), [data, on, year]);
  return (
    <>
      <OtherYear asked={year} shown={model?.evaluation.year ?? null} />
      <EvaluationComponentsView model={model} on={on} />
    </>
  );
});
