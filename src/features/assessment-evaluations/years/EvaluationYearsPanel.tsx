import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { OtherYear } from '@/charts/scores/OtherYear';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { EvaluationYearsView } from './EvaluationYearsView';
import { selectEvaluationYears } from './selectEvaluationYears';

type EvaluationYearsPanelProps = {
  viewpoint: Viewpoint;
  /** Year asked for; without it the newest. */
  year: number | undefined;
  onYear: (year: number) => void;
};

/** Every year's total on the full scale; a year is chosen here for the panels beside it. */
export const EvaluationYearsPanel = memo(function EvaluationYearsPanel({
  viewpoint: { regency, on },
  year,
  onYear,
}: EvaluationYearsPanelProps) {
  const { data } = useSuspenseQuery(evaluationsQuery(useApiBase(), regency));
  const model = useMemo(() => selectEvaluationYears(data, on, year), [data, on, year]);
  return (
    <>
      <OtherYear asked={year} shown={model?.chosen.year ?? null} />
      <EvaluationYearsView model={model} on={on} onYear={onYear} />
    </>
  );
});
