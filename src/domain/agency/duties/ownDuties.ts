import { latestVersions } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import type { DutyRecords } from './duties';

/**
 * What one agency answers for as known on the date, worksheets and promises in one version each.
 * What was given to another agency by then is that other's, so the owner is read last.
 */
export const ownDuties = (
  { indicators, quickWins, worksheets, promises }: DutyRecords,
  agency: string,
  on: IsoDate,
): DutyRecords => ({
  indicators: indicators.filter(({ indicator }) => indicator.agency === agency),
  quickWins: quickWins.filter(({ quickWin }) => quickWin.leadAgency === agency),
  worksheets: ownOn(worksheets, agency, on),
  promises: ownOn(promises, agency, on),
});

/** Of each record the version known on the date, where that is the agency's. */
export const ownOn = <T extends { id: string; agency: string; publishedAt: IsoDate }>(
  records: readonly T[],
  agency: string,
  on: IsoDate,
): T[] => latestVersions(records, ({ id }) => id, on).filter((record) => record.agency === agency);
