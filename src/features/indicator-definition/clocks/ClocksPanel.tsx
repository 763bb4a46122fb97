import { useSuspenseQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { observationsQuery } from '@/api/observations/observationQueries';
import { indicatorConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { Note } from '@/ui/Note';
import { ClocksView } from './ClocksView';

type ClocksPanelProps = { viewpoint: Viewpoint; id: string };

/** Empat waktu: the period covered, and when it was entered, published and fetched. */
export function ClocksPanel({ viewpoint, id }: ClocksPanelProps) {
  const momentOf = useMomentOf();
  const { t } = useI18n();
  const { regency, asOf, on, now } = viewpoint;
  const base = useApiBase();
  const { data } = useSuspenseQuery(scorecardQuery(base, regency, asOf));
  const { dataUpdatedAt } = useSuspenseQuery(observationsQuery(base, regency, id));
  const condition = indicatorConditionsOf(data, on).find(({ indicator }) => indicator.id === id);
  if (!condition?.latest) return <Note tone="empty">{t('indicator.clocks.empty')}</Note>;
  const receivedAt = momentOf(dataUpdatedAt);
  return (
    <ClocksView
      indicator={condition.indicator}
      latest={condition.latest}
      receivedAt={receivedAt}
      now={now < receivedAt ? receivedAt : now}
    />
  );
}
