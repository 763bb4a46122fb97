import type { AgencyRecord } from './agencyRecord';

/** An agency for tests that owes nothing, each field replaceable. */
export const anAgencyRecord = (id: string, over: Partial<AgencyRecord> = {}): AgencyRecord => ({
  id,
  name: `Dinas ${id}`,
  shortName: id.toUpperCase(),
  formerNames: [],
  headPost: { id: `Kepala ${id.toUpperCase()}`, en: `Head of ${id.toUpperCase()}` },
  commission: 'Komisi I',
  standing: 'none',
  overdue: [],
  overdueCount: 0,
  daysLate: 0,
  unreported: 0,
  next: null,
  indicators: [],
  targets: { indicators: 0, met: 0, comparable: 0, unreported: 0 },
  neverReported: 0,
  quickWins: [],
  lastEntry: null,
  ...over,
});
