import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { mapIndicator, mapIndicators } from '@/domain/map/mapIndicators';
import type { Viewpoint } from '@/domain/time/viewpoint';

type AskForFiguresProps = { viewpoint: Viewpoint; indicator: string | undefined };

/**
 * Draws nothing: asks for the figures of the map as soon as the scorecard says which, so that they
 * are on their way while the panels before it are drawn.
 */
export function AskForFigures({ viewpoint: { regency, asOf, on }, indicator }: AskForFiguresProps) {
  const base = useApiBase();
  const queryClient = useQueryClient();
  const { data } = useQuery(scorecardQuery(base, regency, asOf));
  useEffect(() => {
    if (!data?.indicators.ok) return;
    const shown = mapIndicator(mapIndicators(indicatorConditionsOf(data, on)), indicator);
    if (shown !== null)
      void queryClient.prefetchQuery(observationsQuery(base, regency, shown.indicator.id));
  }, [data, on, indicator, base, regency, queryClient]);
  return null;
}
