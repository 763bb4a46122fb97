import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import { movedTargets, revisedFigures } from '@/domain/indicator/revisions';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorRevisionsView } from './IndicatorRevisionsView';

type IndicatorRevisionsPanelProps = { viewpoint: Viewpoint; id: string };

/** What was changed after its publication: figures and targets, before and after, day and document. */
export function IndicatorRevisionsPanel({ viewpoint, id }: IndicatorRevisionsPanelProps) {
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  const changes = useMemo(
    () => ({
      figures: revisedFigures(figures.observations, regency, on),
      targets: movedTargets(figures.targets, regency, on),
    }),
    [figures, regency, on],
  );
  if (condition === undefined) return null;
  return <IndicatorRevisionsView indicator={condition.indicator} {...changes} on={on} />;
}
