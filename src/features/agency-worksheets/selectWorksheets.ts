import { isOwed, type Worksheet } from '@/domain/assessment/worksheet';
import { compareCodes } from '@/domain/order';
import { latestVersions } from '@/domain/time/asOf';
import { daysBetween, type IsoDate } from '@/domain/time/calendar';
import type { Days } from '@/domain/units';

export type ListedWorksheet = {
  worksheet: Worksheet;
  /** Days past the due day while the agency still owes it; `null` otherwise. */
  daysLate: Days | null;
  /** Days past the due day on which it was handed in; `null` in time or never. */
  submittedLate: Days | null;
};

export type WorksheetsModel = {
  on: IsoDate;
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
  const own = versions.filter((worksheet) => worksheet.agency === agency);
  const worksheets = latestVersions(own, ({ id }) => id, on)
    .sort((a, b) => compareCodes(a.due, b.due) || compareCodes(a.id, b.id))
    .map((worksheet): ListedWorksheet => {
      const { due, submittedAt } = worksheet;
      return {
        worksheet,
        daysLate: isOwed(worksheet) && due < on ? daysBetween(due, on) : null,
        submittedLate:
          submittedAt !== null && submittedAt > due ? daysBetween(due, submittedAt) : null,
      };
    });
  return {
    on,
    worksheets,
    late: worksheets.filter(({ daysLate }) => daysLate !== null).length,
    verified: worksheets.filter(({ worksheet }) => worksheet.state === 'verified').length,
  };
}
