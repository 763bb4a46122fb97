import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { DimensionCode } from '@/domain/dimension/dimension';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DimensionQuickWinsView } from './DimensionQuickWinsView';
import { selectDimensionQuickWins } from './selectDimensionQuickWins';

type DimensionQuickWinsPanelProps = { viewpoint: Viewpoint; code: DimensionCode };

/** The quick wins of the dimension against their plan, worst first. */
export const DimensionQuickWinsPanel = memo(function DimensionQuickWinsPanel({
  viewpoint: { regency, asOf, on, rules },
  code,
}: DimensionQuickWinsPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectDimensionQuickWins(quickWinConditionsOf(data, { on, rules }), code),
    [data, code, on, rules],
  );
  return (
    <DimensionQuickWinsView
      model={model}
      agencies={agencyNamesOf(data, on)}
      on={on}
      rules={rules}
    />
  );
});
