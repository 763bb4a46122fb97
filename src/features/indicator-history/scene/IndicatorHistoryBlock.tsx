import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { selectHistory } from '../selectHistory';
import { IndicatorHistorySceneView } from './IndicatorHistorySceneView';

/** The course of an indicator against its targets, to look at. */
export function IndicatorHistoryBlock({ viewpoint, id }: { viewpoint: Viewpoint; id: string }) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  const model = useMemo(
    () => condition && selectHistory({ condition, figures, regency, on, since: undefined }),
    [condition, figures, regency, on],
  );
  return model ? <IndicatorHistorySceneView model={model} on={on} /> : null;
}
