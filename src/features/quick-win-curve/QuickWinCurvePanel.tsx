import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import { useApiBase } from '@/api/ApiBaseContext';
import { reportsQuery } from '@/api/assessment/reportQueries';
import { quickWinPlansQuery } from '@/api/catalog/quickWinQueries';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useI18n } from '@/i18n/I18n';
import { Note } from '@/ui/Note';
import { QuickWinCurveView } from './QuickWinCurveView';
import { selectQuickWinCurve } from './selectQuickWinCurve';

type QuickWinCurvePanelProps = { viewpoint: Viewpoint; id: string };

/** S-curve, deviation and milestones of one quick win on one month axis. */
export const QuickWinCurvePanel = memo(function QuickWinCurvePanel({
  viewpoint: { regency, on },
  id,
}: QuickWinCurvePanelProps) {
  const { t, format } = useI18n();
  const base = useApiBase();
  const { data: plans } = useSuspenseQuery(quickWinPlansQuery(base, regency));
  const { data: reports } = useSuspenseQuery(reportsQuery(base, regency, id));
  const model = useMemo(
    () => selectQuickWinCurve(plans, reports, id, on),
    [plans, reports, id, on],
  );
  if (model === null)
    return <Note tone="empty">{t('quickWinPage.unknownHelp', { date: format.date(on) })}</Note>;
  return <QuickWinCurveView model={model} />;
});
