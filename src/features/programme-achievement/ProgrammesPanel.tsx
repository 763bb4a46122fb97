import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { programmesQuery } from '@/api/assessment/evaluationQueries';
import { programmeYears } from '@/domain/assessment/programmeYears';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { ProgrammesView } from './ProgrammesView';

/** Programmes realised out of planned, every dimension and year, as counts. */
export const ProgrammesPanel = memo(function ProgrammesPanel({
  viewpoint: { regency, on },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(programmesQuery(useApiBase(), regency));
  const years = useMemo(() => programmeYears(data, on), [data, on]);
  return <ProgrammesView years={years} on={on} />;
});
