import { expect, test } from 'vitest';
import { aWorksheet } from '../../../test/assessmentBuilders';
import { isoDate } from '../time/calendar';
import { formCounts, worksheetMatrix } from './worksheetMatrix';

const DUE = isoDate('2026-11-10');
const ON = isoDate('2026-11-22');

const lateness = (over: Parameters<typeof aWorksheet>[0], on = ON) => {
  const [entry] = worksheetMatrix([aWorksheet({ due: DUE, ...over })], on).rows[0]?.cells[0] ?? [];
  return entry?.daysLate;
};

test('an entry says how late it is on the date', () => {
  expect(lateness({}, DUE)).toBeNull();
  expect(lateness({}, ON)).toBe(12);
});

test('an agency that was not asked for a form has an empty cell there', () => {
  const { forms, rows } = worksheetMatrix(
    [
      aWorksheet({ id: 'a1', agency: 'dlh' }),
      aWorksheet({ id: 'a2', agency: 'dlh', stage: 'II', form: { id: 'Rencana aksi' } }),
      aWorksheet({ id: 'b1', agency: 'dinkes' }),
    ],
    ON,
  );
  expect(forms.map(({ stage }) => stage)).toEqual(['I', 'II']);
  const shape = rows.map(({ agency, cells }) => [agency, cells.map((cell) => cell.length)]);
  expect(Object.fromEntries(shape)).toEqual({ dlh: [1, 1], dinkes: [1, 0] });
  expect(formCounts(rows, 1)).toEqual({ asked: 1, verified: 0, late: 1 });
});

test('the longest overdue agency is first, then the one with more overdue, then more owed', () => {
  const of = (agency: string, id: string, due: string, state: 'draft' | 'verified' = 'draft') =>
    aWorksheet({ id: `${agency}-${id}`, agency, due: isoDate(due), state, form: { id } });
  const { rows } = worksheetMatrix(
    [
      of('done', 'A', '2026-01-01', 'verified'),
      of('coming', 'A', '2026-12-06'),
      of('once', 'A', '2026-10-08'),
      of('twice', 'A', '2026-10-08'),
      of('twice', 'B', '2026-11-01'),
      of('longest', 'A', '2026-07-25'),
    ],
    ON,
  );
  expect(rows.map(({ agency }) => agency)).toEqual(['longest', 'twice', 'once', 'coming', 'done']);
});

test('on an earlier date a worksheet is in the state it was in then', () => {
  const versions = [
    aWorksheet({ state: 'draft', publishedAt: isoDate('2026-10-01') }),
    aWorksheet({ state: 'verified', publishedAt: isoDate('2026-11-01') }),
  ];
  const stateOn = (day: string) =>
    worksheetMatrix(versions, isoDate(day)).rows[0]?.cells[0]?.map((it) => it.worksheet.state);
  expect(stateOn('2026-09-30')).toBeUndefined();
  expect(stateOn('2026-10-31')).toEqual(['draft']);
  expect(stateOn('2026-11-01')).toEqual(['verified']);
});
