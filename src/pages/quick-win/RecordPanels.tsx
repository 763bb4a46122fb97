import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { QuickWinEvidencePanel } from '@/features/quick-win-evidence';
import { QuickWinReportsPanel } from '@/features/quick-win-reports';
import { QuickWinSitesPanel } from '@/features/quick-win-sites';
import { quickWinReads } from './quickWinReads';
import styles from './RecordPanels.module.css';

/** Id of where the evidence of a report is: its count leads there. */
const evidencePlace = (day: IsoDate): string => `data-dukung-${day}`;

/** What stands behind the curve: the reports, their evidence, and the sites. */
export function RecordPanels(at: { viewpoint: Viewpoint; id: string }) {
  const { regency, asOf, now } = at.viewpoint;
  const base = useApiBase();
  const boundaries = boundariesQuery(base, regency, 'district');
  usePrefetchQuery(boundaries);
  const record = quickWinReads(base, at.viewpoint, at.id);
  const places = [scorecardQuery(base, regency, asOf).queryKey, boundaries.queryKey];
  return (
    <div className={styles.grid}>
      <div className={styles.wide}>
        <DataPanel now={now} reads={record} title="quickWinRecord.reports" height="620px">
          <QuickWinReportsPanel {...at} evidencePlace={evidencePlace} />
        </DataPanel>
      </div>
      <DataPanel
        now={now}
        reads={[...record, ...places]}
        title="quickWinRecord.sites"
        height="560px"
      >
        <QuickWinSitesPanel {...at} />
      </DataPanel>
      <DataPanel now={now} reads={record} title="quickWinRecord.evidence" height="560px">
        <QuickWinEvidencePanel {...at} placeOf={evidencePlace} />
      </DataPanel>
    </div>
  );
}
