import { useReportRecord } from '@/api/assessment/useReportRecord';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinEvidenceView } from './QuickWinEvidenceView';

type QuickWinEvidencePanelProps = { viewpoint: Viewpoint; id: string };

/** The evidence (data dukung) of each report, and the reports that came without any. */
export function QuickWinEvidencePanel({ viewpoint, id }: QuickWinEvidencePanelProps) {
  const { record } = useReportRecord(viewpoint, id);
  return <QuickWinEvidenceView record={record} on={viewpoint.on} />;
}
