import { expect, test } from 'vitest';
import { anAgencyRecord } from '../../../test/agencyBuilders';
import { isoDate } from '../time/calendar';
import { days } from '../units';
import { type AgencyOrder, agenciesInOrder } from './agencyOrder';
import type { AgencyRecord } from './agencyRecord';

const listed = (records: AgencyRecord[], order: AgencyOrder) =>
  agenciesInOrder(records, order).map(({ record, place }) => `${place ?? '–'} ${record.id}`);

const late = (id: string, daysLate: number, overdueCount: number) =>
  anAgencyRecord(id, { standing: 'late', daysLate: days(daysLate), overdueCount });

test('by lateness: never reported on top, then the longest overdue, then the most overdue', () => {
  const records = [
    anAgencyRecord('owes-nothing', { standing: 'none' }),
    anAgencyRecord('later-due', {
      standing: 'current',
      next: { kind: 'figure', due: isoDate('2027-01-10'), inDays: days(49) },
    }),
    anAgencyRecord('sooner-due', {
      standing: 'current',
      next: { kind: 'report', due: isoDate('2026-12-10'), inDays: days(18) },
    }),
    late('few', 120, 1),
    late('b-tied', 45, 2),
    late('a-tied', 45, 2),
    late('many', 120, 3),
    late('longest', 143, 1),
    late('last', 10, 9),
    anAgencyRecord('silent', { standing: 'never', unreported: 1, daysLate: days(5) }),
    anAgencyRecord('more-silent', { standing: 'never', unreported: 3, daysLate: days(2) }),
  ];
  expect(listed(records, 'lateness')).toEqual([
    '– more-silent',
    '– silent',
    '1 longest',
    '2 many',
    '3 few',
    '4 a-tied',
    '4 b-tied',
    '6 last',
    '– sooner-due',
    '– later-due',
    '– owes-nothing',
  ]);
});

const rated = (id: string, met: number, comparable: number, all = comparable) =>
  anAgencyRecord(id, {
    indicators: Array.from({ length: all }),
    targets: { indicators: all, met, comparable, unreported: 0 },
  });

test('by achievement: the smallest share first, then the most missed; nothing to compare stands last', () => {
  const records = [
    anAgencyRecord('without', {}),
    rated('unrated', 0, 0, 2),
    rated('all', 3, 3),
    rated('third-of-six', 2, 6),
    rated('third-of-three', 1, 3),
    rated('none-of-one', 0, 1),
    rated('none-of-four', 0, 4),
    rated('third-too', 1, 3),
  ];
  expect(listed(records, 'achievement')).toEqual([
    '1 none-of-four',
    '2 none-of-one',
    '3 third-of-six',
    '4 third-of-three',
    '4 third-too',
    '6 all',
    '– unrated',
    '– without',
  ]);
});
