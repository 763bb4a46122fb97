import { useApiBase } from '@/api/ApiBaseContext';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { QuickWinCurvePanel } from '@/features/quick-win-curve';
import { QuickWinHeadPanel } from '@/features/quick-win-head';
import { BesidePanels } from './BesidePanels';
import styles from './QuickWinPage.module.css';
import { quickWinReads } from './quickWinReads';
import { RecordPanels } from './RecordPanels';
import { UnknownQuickWin } from './UnknownQuickWin';
import { useQuickWinAnswers } from './useQuickWinAnswers';

type QuickWinPageProps = { viewpoint: Viewpoint; id: string };

/** One quick win: where it stands, its plan against its course, its money, account and evidence. */
export function QuickWinPage({ viewpoint, id }: QuickWinPageProps) {
  const { isUnknown } = useQuickWinAnswers(viewpoint, id);
  const reads = quickWinReads(useApiBase(), viewpoint, id);
  if (isUnknown) return <UnknownQuickWin id={id} on={viewpoint.on} />;
  const at = { viewpoint, id };
  const panel = { now: viewpoint.now, reads };
  return (
    <>
      <QuickWinHeadPanel {...at} />
      <div className={styles.grid}>
        <div className={styles.main}>
          <DataPanel {...panel} title="quickWinCurve.title" height="900px">
            <QuickWinCurvePanel {...at} />
          </DataPanel>
        </div>
        <div className={styles.beside}>
          <BesidePanels {...at} />
        </div>
      </div>
      <RecordPanels {...at} />
    </>
  );
}
