import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ReportRecord, reportRecord } from '@/domain/quick-win/record/reportRecord';
import { type Instant, instant } from '@/domain/time/calendar';
import type { Viewpoint } from '@/domain/time/viewpoint';
import { useApiBase } from '../ApiBaseContext';
import { quickWinPlansQuery } from '../catalog/quickWinQueries';
import { reportsQuery } from './reportQueries';

/**
 * Plan and reports of one quick win as they were known on the viewpoint's day; the record is `null`
 * where it was not published by then. Suspends while either answer is on its way.
 */
export function useReportRecord(
  { regency, on }: Pick<Viewpoint, 'regency' | 'on'>,
  id: string,
): { record: ReportRecord | null; receivedAt: Instant } {
  const base = useApiBase();
  const { data: plans } = useSuspenseQuery(quickWinPlansQuery(base, regency));
  const { data: reports, dataUpdatedAt } = useSuspenseQuery(reportsQuery(base, regency, id));
  const record = useMemo(() => reportRecord(id, plans, reports, on), [id, plans, reports, on]);
  return { record, receivedAt: instant(new Date(dataUpdatedAt).toISOString()) };
}
