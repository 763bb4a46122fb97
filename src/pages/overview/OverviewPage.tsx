import { memo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { overviewReads } from '@/api/overviewReads';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AttentionPanel } from '@/features/attention';
import { DataPanel } from '@/features/data-panel';
import { DimensionCardsPanel } from '@/features/dimension-cards';
import { AskForFigures, DistrictMapPanel } from '@/features/district-map';
import { DistrictRankingPanel } from '@/features/district-ranking';
import { OverviewLeadPanel } from '@/features/overview-lead';
import { LowerPanels } from './LowerPanels';
import styles from './OverviewPage.module.css';
import type { OverviewSearch } from './overviewSearch';

type OverviewPageProps = {
  viewpoint: Viewpoint;
  search: OverviewSearch;
  onSearchChange: (change: OverviewSearch) => void;
};

/** Ringkasan Eksekutif: what is off track, where, whose, and how old the figure is. */
export function OverviewPage({ viewpoint, search, onSearchChange }: OverviewPageProps) {
  const { now } = viewpoint;
  const { figures, map } = overviewReads(useApiBase(), viewpoint);
  const choosing = { viewpoint, choice: search, onChoose: onSearchChange };
  return (
    <>
      <AskForFigures viewpoint={viewpoint} indicator={search.indikator} />
      <OverviewLeadPanel viewpoint={viewpoint} />
      <div className={styles.grid}>
        <ConditionPanels viewpoint={viewpoint} />
        <DataPanel title="map.title" height="680px" now={now} reads={map}>
          <DistrictMapPanel {...choosing} />
        </DataPanel>
        <DataPanel title="map.rankingTitle" height="520px" now={now} reads={figures}>
          <DistrictRankingPanel {...choosing} />
        </DataPanel>
        <LowerPanels viewpoint={viewpoint} />
      </div>
    </>
  );
}

/** Nothing here is chosen in the address: what is chosen on the map does not draw it anew. */
const ConditionPanels = memo(function ConditionPanels({ viewpoint }: { viewpoint: Viewpoint }) {
  const { now } = viewpoint;
  const { scorecard } = overviewReads(useApiBase(), viewpoint);
  return (
    <>
      <DataPanel title="attention.title" height="700px" now={now} reads={scorecard}>
        <AttentionPanel viewpoint={viewpoint} />
      </DataPanel>
      <DataPanel title="dimensions.title" height="900px" now={now} reads={scorecard}>
        <DimensionCardsPanel viewpoint={viewpoint} />
      </DataPanel>
    </>
  );
});
