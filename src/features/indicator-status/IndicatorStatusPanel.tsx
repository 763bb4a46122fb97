import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { seriesOn, targetsOn } from '@/domain/history/indicatorHistory';
import { indicatorPace } from '@/domain/history/indicatorPace';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorStatusView } from './IndicatorStatusView';

type IndicatorStatusPanelProps = { viewpoint: Viewpoint; id: string };

/** Mengapa status ini? The rule with its inputs, the pace to the target year, and the owner's account. */
export function IndicatorStatusPanel({ viewpoint, id }: IndicatorStatusPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  const pace = useMemo(() => {
    if (!condition?.latest) return null;
    const targets = targetsOn(figures.targets, regency, on);
    const series = seriesOn({ indicator: condition.indicator, figures, regency, on });
    return indicatorPace({ ...condition, latest: condition.latest, targets, series });
  }, [condition, figures, regency, on]);
  return condition ? <IndicatorStatusView condition={condition} pace={pace} on={on} /> : null;
}
