import { useApiBase } from '@/api/ApiBaseContext';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { ClocksPanel, IndicatorDefinitionPanel } from '@/features/indicator-definition';
import { IndicatorHeadPanel } from '@/features/indicator-head';
import { IndicatorHistoryPanel } from '@/features/indicator-history';
import { IndicatorRevisionsPanel } from '@/features/indicator-revisions';
import { IndicatorStatusPanel } from '@/features/indicator-status';
import { useAddress } from '@/ui/address/useAddress';
import styles from './IndicatorPage.module.css';
import { indicatorReads } from './indicatorReads';
import { parseIndicatorSearch } from './indicatorSearch';
import { PlacePanels } from './PlacePanels';
import { UnknownIndicator } from './UnknownIndicator';
import { useIndicatorAnswers } from './useIndicatorAnswers';

type IndicatorPageProps = { viewpoint: Viewpoint; id: string };

/** One indicator: what it is now and why, how it came there, where, and what it means. */
export function IndicatorPage({ viewpoint, id }: IndicatorPageProps) {
  const { search, change } = useAddress(parseIndicatorSearch);
  const { isUnknown } = useIndicatorAnswers(viewpoint, id);
  const { figures, definition } = indicatorReads(useApiBase(), viewpoint, id);
  if (isUnknown) return <UnknownIndicator id={id} on={viewpoint.on} />;
  const at = { viewpoint, id };
  const panel = { now: viewpoint.now, reads: figures };
  return (
    <>
      <IndicatorHeadPanel {...at} />
      <div className={styles.grid}>
        <DataPanel {...panel} title="indicator.history.title" height="560px">
          <IndicatorHistoryPanel
            {...at}
            since={search.sejak}
            onSince={(sejak) => change({ sejak })}
          />
        </DataPanel>
        <div className={styles.beside}>
          <DataPanel {...panel} title="indicator.status.title" height="220px">
            <IndicatorStatusPanel {...at} />
          </DataPanel>
          <DataPanel {...panel} title="indicator.clocks.title" height="180px">
            <ClocksPanel {...at} />
          </DataPanel>
        </div>
        <DataPanel {...panel} title="indicator.revisions.title" height="120px">
          <IndicatorRevisionsPanel {...at} />
        </DataPanel>
      </div>
      <PlacePanels {...at} />
      <div className={styles.later}>
        <DataPanel {...panel} reads={definition} title="indicator.definition.title" height="260px">
          <IndicatorDefinitionPanel {...at} />
        </DataPanel>
      </div>
    </>
  );
}
