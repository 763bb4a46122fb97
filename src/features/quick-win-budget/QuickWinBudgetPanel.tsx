import { useMemo } from 'react';
import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinBudgetView } from './QuickWinBudgetView';
import { selectBudget } from './selectBudget';

type QuickWinBudgetPanelProps = { viewpoint: Viewpoint; id: string };

/** The money of a quick win by where it comes from, and how much of it was spent. */
export function QuickWinBudgetPanel({ viewpoint, id }: QuickWinBudgetPanelProps) {
  const { known } = useKnownQuickWin(viewpoint, id);
  const model = useMemo(() => known && selectBudget(known), [known]);
  return <QuickWinBudgetView model={model} on={viewpoint.on} />;
}
