import type { ReportingState } from '@/domain/agency/reporting/reportingCell';
import type { ReportingMatrix } from '@/domain/agency/reporting/reportingMatrix';
import type { IsoDate } from '@/domain/time/calendar';

export type ReportingModel = ReportingMatrix & {
  on: IsoDate;
  counts: Record<ReportingState, number>;
  /** How many were due. */
  judged: number;
};

export function selectReporting(matrix: ReportingMatrix, on: IsoDate): ReportingModel {
  const counts: ReportingModel['counts'] = {
    unscheduled: 0,
    unknown: 0,
    'in-time': 0,
    late: 0,
    'not-reported': 0,
    'not-due': 0,
  };
  for (const { state } of matrix.rows.flatMap(({ cells }) => cells)) counts[state] += 1;
  const judged = counts['in-time'] + counts.late + counts['not-reported'];
  return { ...matrix, on, counts, judged };
}
