import { useApiBase } from '@/api/ApiBaseContext';
import { overviewReads } from '@/api/overviewReads';
import type { Viewpoint } from '@/domain/viewpoint';
import { AttentionPanel } from '@/features/attention';
import { DataPanel } from '@/features/data-panel';
import { DimensionCardsPanel } from '@/features/dimension-cards';
import { DistrictMapPanel } from '@/features/district-map';
import { DistrictRankingPanel } from '@/features/district-ranking';
import { OverviewLeadPanel } from '@/features/overview-lead';
import { LowerPanel, useLowerPanels } from './LowerPanel';
import styles from './OverviewPage.module.css';
import type { OverviewSearch } from './overviewSearch';

type OverviewPageProps = {
  viewpoint: Viewpoint;
  search: OverviewSearch;
  onSearchChange: (change: OverviewSearch & { per?: undefined }) => void;
};

/** Ringkasan Eksekutif: what is off track, where, whose, and how old the figure is. */
export function OverviewPage({ viewpoint, search, onSearchChange }: OverviewPageProps) {
  const { now } = viewpoint;
  const { scorecard, figures, map } = overviewReads(useApiBase(), viewpoint);
  const lower = useLowerPanels();
  const isHeld = lower.panels === null && lower.failure === null;
  const choosing = { viewpoint, choice: search, onChoose: onSearchChange };
  return (
    <>
      <OverviewLeadPanel viewpoint={viewpoint} onSearchChange={onSearchChange} />
      <div className={styles.grid}>
        <DataPanel title="attention.title" height="700px" now={now} reads={scorecard}>
          <AttentionPanel viewpoint={viewpoint} />
        </DataPanel>
        <DataPanel title="dimensions.title" height="900px" now={now} reads={scorecard}>
          <DimensionCardsPanel viewpoint={viewpoint} />
        </DataPanel>
        <DataPanel title="map.title" height="680px" now={now} reads={map}>
          <DistrictMapPanel {...choosing} />
        </DataPanel>
        <DataPanel title="map.rankingTitle" height="520px" now={now} reads={figures}>
          <DistrictRankingPanel {...choosing} />
        </DataPanel>
        <DataPanel
          title="quickWin.title"
          height="1060px"
          now={now}
          reads={scorecard}
          isHeld={isHeld}
        >
          <LowerPanel lower={lower}>
            {({ QuickWinProgressPanel }) => <QuickWinProgressPanel viewpoint={viewpoint} />}
          </LowerPanel>
        </DataPanel>
        <DataPanel
          title="evaluation.title"
          height="620px"
          now={now}
          reads={scorecard}
          isHeld={isHeld}
        >
          <LowerPanel lower={lower}>
            {({ EvaluationPanel }) => <EvaluationPanel viewpoint={viewpoint} />}
          </LowerPanel>
        </DataPanel>
        <div className={styles.wide}>
          <DataPanel
            title="freshness.title"
            height="360px"
            now={now}
            reads={scorecard}
            isHeld={isHeld}
          >
            <LowerPanel lower={lower}>
              {({ FreshnessPanel }) => <FreshnessPanel viewpoint={viewpoint} />}
            </LowerPanel>
          </DataPanel>
        </div>
      </div>
    </>
  );
}
