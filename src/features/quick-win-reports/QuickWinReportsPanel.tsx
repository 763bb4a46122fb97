import { useMemo } from 'react';
import { useReportRecord } from '@/api/assessment/useReportRecord';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinReportsView } from './QuickWinReportsView';
import { selectReports } from './selectReports';

type QuickWinReportsPanelProps = { viewpoint: Viewpoint; id: string };

/** Every month's report: what it said, who entered it when, when it was published; silent months too. */
export function QuickWinReportsPanel({ viewpoint, id }: QuickWinReportsPanelProps) {
  const { record, receivedAt } = useReportRecord(viewpoint, id);
  const model = useMemo(() => record && selectReports(record), [record]);
  return <QuickWinReportsView model={model} on={viewpoint.on} receivedAt={receivedAt} />;
}
