import { expect, test } from 'vitest';
import { isoDate } from '../../time/calendar';
import { daysPast, promiseStateOn } from './promiseState';

const on = isoDate('2026-06-30');
const stateOf = (due: string, keptAt: string | null) =>
  promiseStateOn({ due: isoDate(due), keptAt: keptAt === null ? null : isoDate(keptAt) }, on);

test.each([
  ['past its day and not kept', '2026-05-20', null, { kind: 'overdue', daysLate: 41 }],
  ['on its day', '2026-06-30', null, { kind: 'open', daysLeft: 0 }],
  ['before its day', '2026-07-10', null, { kind: 'open', daysLeft: 10 }],
  ['kept before its day', '2026-07-10', '2026-06-01', { kind: 'kept', keptAt: '2026-06-01' }],
  ['kept on its day', '2026-06-20', '2026-06-20', { kind: 'kept', keptAt: '2026-06-20' }],
  [
    'kept after its day',
    '2026-06-01',
    '2026-06-15',
    { kind: 'kept-late', keptAt: '2026-06-15', daysLate: 14 },
  ],
  [
    'kept on the day looked from',
    '2026-06-30',
    '2026-06-30',
    { kind: 'kept', keptAt: '2026-06-30' },
  ],
  ['kept only later: still overdue', '2026-06-01', '2026-07-01', { kind: 'overdue', daysLate: 29 }],
  ['kept only later: still open', '2026-07-10', '2026-07-01', { kind: 'open', daysLeft: 10 }],
])('%s', (_, due, keptAt, state) => {
  expect(stateOf(due, keptAt)).toEqual(state);
});

test('only what is overdue or was kept late is past its day', () => {
  expect(daysPast(stateOf('2026-06-01', null))).toBe(29);
  expect(daysPast(stateOf('2026-06-01', '2026-06-15'))).toBe(14);
  expect(daysPast(stateOf('2026-07-01', null))).toBe(0);
});
