import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { IndicatorHistoryView } from './IndicatorHistoryView';
import { selectHistory } from './selectHistory';

type IndicatorHistoryPanelProps = {
  viewpoint: Viewpoint;
  id: string;
  /** First year shown; all when it has no figures. */
  since: number | undefined;
  onSince: (year: number | undefined) => void;
};

/** Riwayat: every figure by method, against targets and baseline, with its gaps and breaks. */
export function IndicatorHistoryPanel(props: IndicatorHistoryPanelProps) {
  const { viewpoint, id, since, onSince } = props;
  const { regency, asOf, on } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { data: figures } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  const model = useMemo(
    () => condition && selectHistory({ condition, figures, regency, on, since }),
    [condition, figures, regency, on, since],
  );
  return model ? <IndicatorHistoryView model={model} on={on} onSince={onSince} /> : null;
}
