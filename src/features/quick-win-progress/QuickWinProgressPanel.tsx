import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinProgressView } from './QuickWinProgressView';
import { selectQuickWinProgress } from './selectQuickWinProgress';

/** Quick wins against their plan, worst first: work, money, deviation, account. */
export const QuickWinProgressPanel = memo(function QuickWinProgressPanel({
  viewpoint: { regency, asOf, on, rules },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () => selectQuickWinProgress(quickWinConditionsOf(data, { on, rules }), { on, rules }),
    [data, on, rules],
  );
  return <QuickWinProgressView model={model} agencies={agencyNamesOf(data, on)} />;
});
