import { useMemo } from 'react';
import { useReportRecord } from '@/api/assessment/useReportRecord';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinAccountView } from './QuickWinAccountView';
import { selectAccount } from './selectAccount';

type QuickWinAccountPanelProps = { viewpoint: Viewpoint; id: string };

/** What the owner says of the quick win: obstacle, follow-up, post in charge, due date; and said before. */
export function QuickWinAccountPanel({ viewpoint, id }: QuickWinAccountPanelProps) {
  const { record } = useReportRecord(viewpoint, id);
  const model = useMemo(() => record && selectAccount(record), [record]);
  return <QuickWinAccountView model={model} on={viewpoint.on} />;
}
