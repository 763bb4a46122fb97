import { memo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { overviewReads } from '@/api/overviewReads';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import styles from './OverviewPage.module.css';
import { useLowerPanels } from './useLowerPanels';

/** What lies below the first screen. */
export const LowerPanels = memo(function LowerPanels({ viewpoint }: { viewpoint: Viewpoint }) {
  const { scorecard } = overviewReads(useApiBase(), viewpoint);
  const lower = useLowerPanels();
  const panel = { now: viewpoint.now, reads: scorecard, isHeld: lower === null };
  return (
    <>
      <DataPanel {...panel} title="quickWin.title" height="1060px">
        {lower && <lower.QuickWinProgressPanel viewpoint={viewpoint} />}
      </DataPanel>
      <DataPanel {...panel} title="evaluation.title" height="620px">
        {lower && <lower.EvaluationPanel viewpoint={viewpoint} />}
      </DataPanel>
      <div className={styles.wide}>
        <DataPanel {...panel} title="freshness.title" height="360px">
          {lower && <lower.FreshnessPanel viewpoint={viewpoint} />}
        </DataPanel>
      </div>
    </>
  );
});
