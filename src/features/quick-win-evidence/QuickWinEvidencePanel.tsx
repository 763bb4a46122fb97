import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinEvidenceView } from './QuickWinEvidenceView';

type QuickWinEvidencePanelProps = {
  viewpoint: Viewpoint;
  id: string;
  /** Id of the evidence of a report, by the day it describes. */
  placeOf: (day: IsoDate) => string;
};

/** The evidence (data dukung) of each report, and the reports that came without any. */
export function QuickWinEvidencePanel({ viewpoint, id, placeOf }: QuickWinEvidencePanelProps) {
  const { known } = useKnownQuickWin(viewpoint, id);
  return <QuickWinEvidenceView known={known} on={viewpoint.on} placeOf={placeOf} />;
}
