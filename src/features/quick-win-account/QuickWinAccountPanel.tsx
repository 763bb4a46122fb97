import { useMemo } from 'react';
import { useKnownQuickWin } from '@/api/assessment/useKnownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { QuickWinAccountView } from './QuickWinAccountView';
import { selectAccount } from './selectAccount';

type QuickWinAccountPanelProps = { viewpoint: Viewpoint; id: string };

/** What the owner says of the quick win: obstacle, follow-up, post in charge, due date; and said before. */
export function QuickWinAccountPanel({ viewpoint, id }: QuickWinAccountPanelProps) {
  const { known } = useKnownQuickWin(viewpoint, id);
  const model = useMemo(() => known && selectAccount(known), [known]);
  return <QuickWinAccountView model={model} on={viewpoint.on} />;
}
