import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinOutcomeView } from './QuickWinOutcomeView';
import { selectOutcome } from './selectOutcome';

type QuickWinOutcomePanelProps = { viewpoint: Viewpoint; id: string };

/** The indicator that the quick win is to move, against the quick win's own target. */
export function QuickWinOutcomePanel({ viewpoint, id }: QuickWinOutcomePanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data: plans } = useSuspenseQuery(quickWinPlansQuery(base, regency));
  const { data: scorecard } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const model = useMemo(
    () => selectOutcome(id, plans, indicatorConditionsOf(scorecard, on), on),
    [id, plans, scorecard, on],
  );
  return <QuickWinOutcomeView model={model} on={on} />;
}
