import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { evaluationsQuery } from '@/api/assessment/evaluationQueries';
import { editionsQuery } from '@/api/catalog/editionQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { AgencyActivityPanel } from '@/features/agency-activity';
import { AgencyDutiesPanel } from '@/features/agency-duties';
import { AgencyIndicatorsPanel, AgencyReportingPanel } from '@/features/agency-indicators';
import { AgencyQuickWinsPanel } from '@/features/agency-quick-wins';
import { AgencyRecommendationsPanel } from '@/features/agency-recommendations';
import { AgencyWorksheetsPanel } from '@/features/agency-worksheets';
import { DataPanel } from '@/features/data-panel';
import { useAddress } from '@/ui/address/useAddress';
import styles from './AgencyPage.module.css';
import { agencyReads } from './agencyReads';
import { KIND_WORDS, parseAgencySearch } from './agencySearch';

/** Duties first for everybody; on a laptop they stand at the side, as high as the indicators. */
export function AgencyPanels(shown: { viewpoint: Viewpoint; id: string }) {
  const { search, change } = useAddress(parseAgencySearch);
  const { now, regency } = shown.viewpoint;
  const base = useApiBase();
  usePrefetchQuery(evaluationsQuery(base, regency));
  usePrefetchQuery(editionsQuery(base, regency));
  const reads = agencyReads(base, shown.viewpoint);
  return (
    <div className={styles.grid}>
      <div className={styles.owed}>
        <DataPanel title="agency.duties.title" height="720px" now={now} reads={reads.all}>
          <AgencyDutiesPanel
            {...shown}
            kind={search.jenis}
            onKind={(kind) => change({ jenis: kind && KIND_WORDS[kind] })}
          />
        </DataPanel>
      </div>
      <div className={styles.main}>
        <DataPanel title="agency.indicators.title" height="420px" now={now} reads={reads.scorecard}>
          <AgencyIndicatorsPanel {...shown} />
        </DataPanel>
        <DataPanel title="agency.quickWins.title" height="220px" now={now} reads={reads.scorecard}>
          <AgencyQuickWinsPanel {...shown} />
        </DataPanel>
        <DataPanel title="agency.reporting.title" height="320px" now={now} reads={reads.scorecard}>
          <AgencyReportingPanel {...shown} />
        </DataPanel>
        <DataPanel
          title="agency.worksheets.title"
          height="240px"
          now={now}
          reads={reads.worksheets}
        >
          <AgencyWorksheetsPanel {...shown} />
        </DataPanel>
      </div>
      <div className={styles.done}>
        <DataPanel title="agency.activity.title" height="480px" now={now} reads={reads.all}>
          <AgencyActivityPanel
            {...shown}
            since={search.sejak}
            onSince={(sejak) => change({ sejak })}
          />
        </DataPanel>
        <DataPanel
          title="agency.recommendations.title"
          height="160px"
          now={now}
          reads={reads.evaluations}
        >
          <AgencyRecommendationsPanel {...shown} />
        </DataPanel>
      </div>
    </div>
  );
}
