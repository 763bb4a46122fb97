import { anAgencyRecord } from '@/domain/agency/anAgencyRecord';
import { isoDate } from '@/domain/time/calendar';
import { days } from '@/domain/units';
import { type Ranking, rankingOf } from './rankingOf';

/** Five agencies for tests: two late, one silent, one in time, one that owes nothing. */
export const RECORDS = [
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

export const aRanking = (): Ranking => rankingOf(RECORDS);
