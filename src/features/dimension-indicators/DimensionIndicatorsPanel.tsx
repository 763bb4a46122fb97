import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { subDimensionsQuery } from '@/api/catalog/dimensionQueries';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  indicatorRecordsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionIndicatorsView } from './DimensionIndicatorsView';
import { selectIndicatorGroups } from './selectIndicatorGroups';

type DimensionIndicatorsPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** Every indicator of the dimension in a frame of its own, by sub-dimension. */
export const DimensionIndicatorsPanel = memo(function DimensionIndicatorsPanel({
  viewpoint: { regency, asOf, on },
  code,
}: DimensionIndicatorsPanelProps) {
  const base = useApiBase();
  const { data: subDimensions } = useSuspenseQuery(subDimensionsQuery(base));
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const groups = useMemo(
    () =>
      selectIndicatorGroups({
        records: indicatorRecordsOf(data, on),
        conditions: indicatorConditionsOf(data, on),
        subDimensions,
        code,
        on,
      }),
    [data, subDimensions, code, on],
  );
  return <DimensionIndicatorsView groups={groups} agencies={agencyNamesOf(data, on)} on={on} />;
});
