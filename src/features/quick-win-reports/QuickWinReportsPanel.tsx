import { useMemo } from 'react';
import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { IsoDate } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useMomentOf } from '@/ui/ClockSkewContext';
import { QuickWinReportsView } from './QuickWinReportsView';
import { selectReports } from './selectReports';

type QuickWinReportsPanelProps = {
  viewpoint: Viewpoint;
  id: string;
  /** Id of where the evidence of a report is, by the day it describes. */
  evidencePlace: (day: IsoDate) => string;
};

/** Every month's report: what it said, who entered it when, when it was published; silent months too. */
export function QuickWinReportsPanel({ viewpoint, id, evidencePlace }: QuickWinReportsPanelProps) {
  const momentOf = useMomentOf();
  const { known, dataUpdatedAt } = useKnownQuickWin(viewpoint, id);
  const model = useMemo(() => known && selectReports(known), [known]);
  return (
    <QuickWinReportsView
      model={model}
      on={viewpoint.on}
      receivedAt={momentOf(dataUpdatedAt)}
      evidencePlace={evidencePlace}
    />
  );
}
