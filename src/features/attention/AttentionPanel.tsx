import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import {
  agencyNamesOf,
  indicatorConditionsOf,
  quickWinConditionsOf,
} from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AttentionView } from './AttentionView';
import { selectAttention } from './selectAttention';

/** Perlu Perhatian: what is off track, ranked, with its reason, next step and owner. */
export const AttentionPanel = memo(function AttentionPanel({
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
  return <AttentionView model={model} agencies={agencyNamesOf(data, on)} on={on} />;
});
