import { ownOn } from '@/domain/agency/duties/ownDuties';
import type { Worksheet } from '@/domain/assessment/worksheet';
import { type WorksheetLateness, worksheetLateness } from '@/domain/assessment/worksheetLateness';
import { compareCodes } from '@/domain/order';
import type { IsoDate } from '@/domain/time/calendar';

export type ListedWorksheet = WorksheetLateness & { worksheet: Worksheet };

export type WorksheetsModel = {
  on: IsoDate;
  agency: string;
  /** By their due day. */
  worksheets: ListedWorksheet[];
  late: number;
  verified: number;
};

export function selectWorksheets(
  versions: readonly Worksheet[],
  agency: string,
  on: IsoDate,
): WorksheetsModel {
  const worksheets = ownOn(versions, agency, on)
    .sort((a, b) => compareCodes(a.due, b.due) || compareCodes(a.id, b.id))
    .map((worksheet): ListedWorksheet => ({ worksheet, ...worksheetLateness(worksheet, on) }));
  return {
    on,
    agency,
    worksheets,
    late: worksheets.filter(({ daysLate }) => daysLate !== null).length,
    verified: worksheets.filter(({ worksheet }) => worksheet.state === 'verified').length,
  };
}
