import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { BehindPlanView } from './BehindPlanView';
import { selectBehindPlan } from './selectBehindPlan';

/** Quick wins behind their plan, worst first, each with what its owner says. */
export function BehindPlanBlock({ viewpoint }: { viewpoint: Viewpoint }) {
  const { regency, asOf, on, rules } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  return (
    <BehindPlanView
      model={selectBehindPlan(quickWinConditionsOf(data, { on, rules }))}
      agencies={agencyNamesOf(data, on)}
      on={on}
      rule={rules.schedule}
    />
  );
}
