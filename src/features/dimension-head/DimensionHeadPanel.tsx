import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { useRegencyName } from '@/ui/download/DownloadOrigin';
import { DimensionHeadView } from './DimensionHeadView';
import { selectDimensionHead } from './selectDimensionHead';

type DimensionHeadPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** The heading is the finding; until there is one it is the dimension's name. */
export const DimensionHeadPanel = memo(function DimensionHeadPanel({
  viewpoint: { regency, asOf, on },
  code,
}: DimensionHeadPanelProps) {
  const momentOf = useMomentOf();
  const { data, isError, dataUpdatedAt } = useQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    // A broken part is named by the panel that shows it.
    () => (data?.indicators.ok ? selectDimensionHead(indicatorConditionsOf(data, on), code) : null),
    [data, on, code],
  );
  const name = useRegencyName(regency, data?.regency.shortName);
  return (
    <DimensionHeadView
      code={code}
      model={model}
      hasFailed={isError || data?.indicators.ok === false}
      regencyName={name}
      receivedAt={data === undefined ? null : momentOf(dataUpdatedAt)}
    />
  );
});
