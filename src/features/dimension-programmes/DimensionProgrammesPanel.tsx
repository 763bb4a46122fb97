import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { unwrap } from '@/api/http/parsePart';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionProgrammesView } from './DimensionProgrammesView';
import { selectProgrammes } from './selectProgrammes';

type DimensionProgrammesPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** Programmes realised out of planned, year by year, as counts. */
export const DimensionProgrammesPanel = memo(function DimensionProgrammesPanel({
  viewpoint: { regency, asOf, on },
  code,
}: DimensionProgrammesPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const years = useMemo(
    () => selectProgrammes(unwrap(data.programmes), code, on),
    [data, code, on],
  );
  return <DimensionProgrammesView years={years} code={code} on={on} />;
});
