import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionMissingView } from './DimensionMissingView';
import { selectMissing } from './selectMissing';

type DimensionMissingPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** Which figures are missing, who owes them, and for how many days. */
export const DimensionMissingPanel = memo(function DimensionMissingPanel({
  viewpoint: { regency, asOf, on },
  code,
}: DimensionMissingPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectMissing(indicatorConditionsOf(data, on), code),
    [data, code, on],
  );
  return <DimensionMissingView model={model} agencies={agencyNamesOf(data, on)} on={on} />;
});
