import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { overviewReads } from '@/api/overviewReads';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { I18nProvider, useI18n } from '@/i18n/I18n';
import styles from './OverviewPage.module.css';
import { useLowerPanels } from './useLowerPanels';

/** What lies below the first screen. */
export const LowerPanels = memo(function LowerPanels({ viewpoint }: { viewpoint: Viewpoint }) {
  const { scorecard } = overviewReads(useApiBase(), viewpoint);
  const lower = useLowerPanels();
  const common = useI18n();
  const i18n = useMemo(
    () => common.withWords(lower?.lowerWords[common.locale] ?? {}),
    [common, lower],
  );
  const panel = { now: viewpoint.now, reads: scorecard, isHeld: lower === null };
  return (
    <I18nProvider value={i18n}>
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
      {lower && <lower.PaperFoot />}
    </I18nProvider>
  );
});
