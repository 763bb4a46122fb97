import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinEvidenceView } from './QuickWinEvidenceView';

type QuickWinEvidencePanelProps = { viewpoint: Viewpoint; id: string };

/** The evidence (data dukung) of each report, and the reports that came without any. */
export function QuickWinEvidencePanel({ viewpoint, id }: QuickWinEvidencePanelProps) {
  const { known } = useKnownQuickWin(viewpoint, id);
  return <QuickWinEvidenceView known={known} on={viewpoint.on} />;
}
