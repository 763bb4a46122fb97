import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyQuickWinsView } from './AgencyQuickWinsView';
import { selectAgencyQuickWins } from './selectAgencyQuickWins';

type AgencyQuickWinsPanelProps = { viewpoint: Viewpoint; id: string };

/** The quick wins that the agency leads, against their plan. */
export const AgencyQuickWinsPanel = memo(function AgencyQuickWinsPanel({
  viewpoint: { regency, asOf, on, rules },
  id,
}: AgencyQuickWinsPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectAgencyQuickWins(quickWinConditionsOf(data, { on, rules }), id, { on, rules }),
    [data, id, on, rules],
  );
  return <AgencyQuickWinsView model={model} />;
});
