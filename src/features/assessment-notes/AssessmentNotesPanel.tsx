import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { OtherYear } from '@/charts/scores/OtherYear';
import { evaluationYears, yearAsked } from '@/domain/assessment/evaluation-years/evaluationYears';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AssessmentNotesView } from './AssessmentNotesView';

type AssessmentNotesPanelProps = { viewpoint: Viewpoint; year: number | undefined };

/** Strengths and weaknesses that the assessors noted in the chosen year. */
export const AssessmentNotesPanel = memo(function AssessmentNotesPanel({
  viewpoint: { regency, on },
  year,
}: AssessmentNotesPanelProps) {
  const { data } = useSuspenseQuery(evaluationsQuery(useApiBase(), regency));
  const entry = useMemo(() => yearAsked(evaluationYears(data, on), year), [data, on, year]);
  return (
    <>
      <OtherYear asked={year} shown={entry?.year ?? null} />
      <AssessmentNotesView evaluation={entry?.result ?? null} on={on} />
    </>
  );
});
