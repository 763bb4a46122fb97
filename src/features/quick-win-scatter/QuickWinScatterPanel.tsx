import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { quickWinConditionsOf } from '@/api/scorecard/conditionsOf';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { QuickWinFilter } from '@/domain/quick-win/list/quickWinFilter';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinScatterView } from './QuickWinScatterView';
import { selectScatter } from './selectScatter';

type QuickWinScatterPanelProps = { viewpoint: Viewpoint; filter: QuickWinFilter };

/** Money against work of every quick win that the filters leave. */
export const QuickWinScatterPanel = memo(function QuickWinScatterPanel({
  viewpoint: { regency, asOf, on, rules },
  filter,
}: QuickWinScatterPanelProps) {
  const { data } = useSuspenseQuery(scorecardQuery(useApiBase(), regency, asOf));
  const { dimension, agency, status, district } = filter;
  const asked = useMemo(
    () => ({ dimension, agency, status, district }),
    [dimension, agency, status, district],
  );
  // The list follows the filter first.
  const applied = useDeferredValue(asked);
  const model = useMemo(
    () =>
      selectScatter(
        quickWinConditionsOf(data, { on, rules }),
        applied,
        data.districts,
        rules.spending,
      ),
    [data, on, rules, applied],
  );
  return <QuickWinScatterView model={model} />;
});
