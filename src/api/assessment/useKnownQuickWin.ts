import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type KnownQuickWin, knownQuickWin } from '@/domain/quick-win/record/knownQuickWin';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../ApiBaseContext';
import { quickWinPlansQuery } from '../catalog/quickWinQueries';
import { reportsQuery } from './reportQueries';

/**
 * Plan and reports of one quick win as they were known on the viewpoint's day; `known` is `null`
 * where it was not published by then. Suspends while either answer is on its way.
 */
export function useKnownQuickWin(
  { regency, on, rules }: Pick<Viewpoint, 'regency' | 'on' | 'rules'>,
  id: string,
): { known: KnownQuickWin | null; dataUpdatedAt: number } {
  const base = useApiBase();
  const { data: plans } = useSuspenseQuery(quickWinPlansQuery(base, regency));
  const { data: reports, dataUpdatedAt } = useSuspenseQuery(reportsQuery(base, regency, id));
  const known = useMemo(
    () => knownQuickWin(id, plans, reports, on, rules),
    [id, plans, reports, on, rules],
  );
  return { known, dataUpdatedAt };
}
