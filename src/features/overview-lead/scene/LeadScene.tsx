import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { indicatorConditionsOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectLead } from '../selectLead';
import { LeadSceneView } from './LeadSceneView';

/** The finding of the summary, and every indicator as one mark. */
export function LeadScene({ viewpoint: { regency, asOf, on, rules } }: { viewpoint: Viewpoint }) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () =>
      selectLead({
        indicators: indicatorConditionsOf(data, on),
        quickWins: quickWinConditionsOf(data, { on, rules }),
        rules,
      }),
    [data, on, rules],
  );
  return <LeadSceneView model={model} />;
}
