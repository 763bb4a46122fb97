import { useCallback, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { QuickWinListPanel, type QuickWinQuery } from '@/features/quick-win-list';
import { QuickWinScatterPanel } from '@/features/quick-win-scatter';
import { QuickWinsHead } from '@/features/quick-wins-head';
import { useAddress } from '@/ui/address/useAddress';
import styles from './QuickWinsPage.module.css';
import { parseQuickWinsSearch, queryOf, searchOf } from './quickWinsSearch';

/** Id of where the scatter is: a list of any length stands before it. */
const SCATTER_PLACE = 'serapan-fisik';

type QuickWinsPageProps = { viewpoint: Viewpoint };

/** Every quick win of the regency, narrowed and sorted by what the address says. */
export function QuickWinsPage({ viewpoint }: QuickWinsPageProps) {
  const { regency, asOf, now } = viewpoint;
  const { search, change } = useAddress(parseQuickWinsSearch);
  const query = useMemo(() => queryOf(search), [search]);
  const onChange = useCallback(
    (asked: Partial<QuickWinQuery>) => change(searchOf(asked)),
    [change],
  );
  const reads = [scorecardQuery(useApiBase(), regency, asOf).queryKey];
  return (
    <div className={styles.page}>
      <QuickWinsHead viewpoint={viewpoint} searchOf={searchOf} />
      <DataPanel title="quickWins.list" height="1200px" now={now} reads={reads}>
        <QuickWinListPanel
          viewpoint={viewpoint}
          query={query}
          scatterPlace={SCATTER_PLACE}
          onChange={onChange}
        />
      </DataPanel>
      <div id={SCATTER_PLACE}>
        <DataPanel title="quickWins.scatter" height="640px" now={now} reads={reads}>
          <QuickWinScatterPanel viewpoint={viewpoint} filter={query} />
        </DataPanel>
      </div>
    </div>
  );
}
