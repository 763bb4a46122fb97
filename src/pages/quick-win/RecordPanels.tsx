import { usePrefetchQuery } from '@tanstack/react-query';
import { useApiBase } from '@/api/ApiBaseContext';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { boundariesQuery } from '@/api/boundaries/boundaryQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { QuickWinAccountPanel } from '@/features/quick-win-account';
import { QuickWinBudgetPanel } from '@/features/quick-win-budget';
import { QuickWinEvidencePanel } from '@/features/quick-win-evidence';
import { QuickWinOutcomePanel } from '@/features/quick-win-outcome';
import { QuickWinReportsPanel } from '@/features/quick-win-reports';
import { QuickWinSitesPanel } from '@/features/quick-win-sites';
import styles from './RecordPanels.module.css';

/** What stands behind the curve: money, account, evidence, reports, sites and outcome. */
export function RecordPanels(shown: { viewpoint: Viewpoint; id: string }) {
  const { regency, asOf, now } = shown.viewpoint;
  const base = useApiBase();
  const plans = quickWinPlansQuery(base, regency);
  const reports = reportsQuery(base, regency, shown.id);
  const scorecard = scorecardQuery(base, regency, asOf);
  const boundaries = boundariesQuery(base, regency, 'district');
  usePrefetchQuery(plans);
  usePrefetchQuery(reports);
  usePrefetchQuery(scorecard);
  usePrefetchQuery(boundaries);
  const record = { now, reads: [plans.queryKey, reports.queryKey] };
  const outcome = { now, reads: [plans.queryKey, scorecard.queryKey] };
  const sites = { now, reads: [...outcome.reads, boundaries.queryKey] };
  return (
    <div className={styles.grid}>
      <DataPanel {...record} title="quickWinRecord.account" height="260px">
        <QuickWinAccountPanel {...shown} />
      </DataPanel>
      <DataPanel {...record} title="quickWinRecord.budget" height="260px">
        <QuickWinBudgetPanel {...shown} />
      </DataPanel>
      <div className={styles.wide}>
        <DataPanel {...record} title="quickWinRecord.reports" height="620px">
          <QuickWinReportsPanel {...shown} />
        </DataPanel>
      </div>
      <DataPanel {...sites} title="quickWinRecord.sites" height="560px">
        <QuickWinSitesPanel {...shown} />
      </DataPanel>
      <div className={styles.beside}>
        <DataPanel {...outcome} title="quickWinRecord.outcome" height="180px">
          <QuickWinOutcomePanel {...shown} />
        </DataPanel>
        <DataPanel {...record} title="quickWinRecord.evidence" height="420px">
          <QuickWinEvidencePanel {...shown} />
        </DataPanel>
      </div>
    </div>
  );
}
