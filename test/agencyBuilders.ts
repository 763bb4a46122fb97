import type { AgencyRecord } from '@/domain/agency/agencyRecord';
import type { HearingPromise } from '@/domain/hearing/promise';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { aSource } from './builders';

/** Builders of what agencies owe: valid as they are, each field replaceable. */

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

/** Not kept, made at a hearing of July 2026. */
export const aPromise = (over: Partial<HearingPromise> = {}): HearingPromise => ({
  id: 'p',
  edition: 'rdp',
  question: { id: 'Kapan?' },
  promise: { id: 'Segera' },
  agency: 'dlh',
  due: isoDate('2026-12-01'),
  keptAt: null,
  evidence: [],
  indicator: null,
  quickWin: null,
  source: aSource(),
  publishedAt: isoDate('2026-07-01'),
  ...over,
});

/** Five agencies for tests: two late, one silent, one in time, one that owes nothing. */
export const FIVE_AGENCIES = [
  anAgencyRecord('dlh', {
    standing: 'late',
    commission: 'Komisi III',
    overdue: [
      { kind: 'worksheet', count: 2, longest: days(120) },
      { kind: 'figure', count: 1, longest: days(23) },
    ],
    overdueCount: 3,
    daysLate: days(120),
    unreported: 1,
    targets: { indicators: 4, met: 1, comparable: 3, unreported: 1 },
    lastEntry: isoDate('2026-10-13'),
  }),
  anAgencyRecord('bapperida', {
    name: 'Badan Perencanaan',
    standing: 'late',
    commission: 'Komisi III',
    overdue: [{ kind: 'figure', count: 3, longest: days(997) }],
    overdueCount: 3,
    daysLate: days(997),
    unreported: 3,
    formerNames: [
      {
        name: 'Badan Penelitian',
        shortName: 'Bappelitbangda',
        until: isoDate('2024-12-31'),
      },
    ],
  }),
  anAgencyRecord('dinsos', {
    standing: 'never',
    commission: 'Komisi IV',
    overdue: [{ kind: 'figure', count: 2, longest: days(23) }],
    overdueCount: 2,
    daysLate: days(23),
    unreported: 2,
  }),
  anAgencyRecord('bpkad', {
    standing: 'current',
    commission: 'Komisi II',
    next: { kind: 'worksheet', due: isoDate('2026-12-06'), inDays: days(14) },
  }),
  anAgencyRecord('setwan'),
];
