import { memo, useMemo } from 'react';
import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { QuickWinCurveView } from './QuickWinCurveView';
import { selectQuickWinCurve } from './selectQuickWinCurve';

type QuickWinCurvePanelProps = { viewpoint: Viewpoint; id: string };

/** S-curve, deviation and milestones of one quick win on one month axis. */
export const QuickWinCurvePanel = memo(function QuickWinCurvePanel({
  viewpoint,
  id,
}: QuickWinCurvePanelProps) {
  const { t, format } = useI18n();
  const { known } = useKnownQuickWin(viewpoint, id);
  const model = useMemo(() => known && selectQuickWinCurve(known), [known]);
  if (model === null)
    return (
      <Note tone="empty">{t('quickWinPage.unknownHelp', { date: format.date(viewpoint.on) })}</Note>
    );
  return <QuickWinCurveView model={model} />;
});
