import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectAttention } from '../selectAttention';
import { AttentionSceneView } from './AttentionSceneView';

/** What is off track, worst first, with its account: as many as the wall has room for. */
export function AttentionScene({
  viewpoint: { regency, asOf, on, rules },
}: {
  viewpoint: Viewpoint;
}) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const model = useMemo(
    () =>
      selectAttention({
        indicators: indicatorConditionsOf(data, on),
        quickWins: quickWinConditionsOf(data, { on, rules }),
        rules,
      }),
    [data, on, rules],
  );
  return <AttentionSceneView model={model} agencies={agencyNamesOf(data, on)} on={on} />;
}
