import { useApiBase } from '@/api/ApiBaseContext';
import { scorecardQuery } from '@/api/scorecard/scorecardQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { DataPanel } from '@/features/data-panel';
import { QuickWinAccountPanel } from '@/features/quick-win-account';
import { QuickWinBudgetPanel } from '@/features/quick-win-budget';
import { QuickWinOutcomePanel } from '@/features/quick-win-outcome';
import { quickWinReads } from './quickWinReads';

/** Beside the curve: why it runs as it does, what it cost and what it is for. */
export function BesidePanels(at: { viewpoint: Viewpoint; id: string }) {
  const { regency, asOf, now } = at.viewpoint;
  const base = useApiBase();
  const record = quickWinReads(base, at.viewpoint, at.id);
  const scorecard = scorecardQuery(base, regency, asOf).queryKey;
  return (
    <>
      <DataPanel now={now} reads={record} title="quickWinRecord.account" height="300px">
        <QuickWinAccountPanel {...at} />
      </DataPanel>
      <DataPanel now={now} reads={record} title="quickWinRecord.budget" height="300px">
        <QuickWinBudgetPanel {...at} />
      </DataPanel>
      <DataPanel
        now={now}
        reads={[...record, scorecard]}
        title="quickWinRecord.outcome"
        height="220px"
      >
        <QuickWinOutcomePanel {...at} />
      </DataPanel>
    </>
  );
}
