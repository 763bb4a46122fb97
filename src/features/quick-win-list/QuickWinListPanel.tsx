import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { agencyNamesOf, quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { QuickWinListView } from './QuickWinListView';
import { quickWinListOf } from './quickWinListOf';
import type { QuickWinQuery } from './quickWinQuery';

type QuickWinListPanelProps = {
  viewpoint: Viewpoint;
  query: QuickWinQuery;
  /** Id of the element behind the list that shows money against work. */
  scatterPlace: string;
  onChange: (change: Partial<QuickWinQuery>) => void;
};

/** Every quick win of the regency against its plan, the worst first. */
export function QuickWinListPanel({ viewpoint, ...asked }: QuickWinListPanelProps) {
  const { t, format } = useI18n();
  const { regency, asOf, on, rules } = viewpoint;
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const list = useMemo(
    () =>
      quickWinListOf({
        conditions: quickWinConditionsOf(data, { on, rules }),
        agencies: agencyNamesOf(data, on),
        districts: data.districts,
        on,
        rules,
      }),
    [data, on, rules],
  );
  if (list.items.length === 0)
    return <Note tone="empty">{t('quickWin.empty', { date: format.date(on) })}</Note>;
  return <QuickWinListView list={list} {...asked} />;
}
