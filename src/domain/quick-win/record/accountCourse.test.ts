import { expect, test } from 'vitest';
import { anEvidencedReport } from '../../../../test/quickWinBuilders';
import { isoDate } from '../../time/calendar';
import { accountCourse } from './accountCourse';

const LAND = 'Lahan belum diserahkan';

type Said = { obstacle?: string; followUp?: string; due?: string };

const reported = (day: string, { obstacle, followUp, due }: Said = {}) =>
  anEvidencedReport(day, {
    obstacle: obstacle === undefined ? null : { id: obstacle },
    followUp: followUp === undefined ? null : { id: followUp },
    due: due === undefined ? null : isoDate(due),
    responsible: { id: 'Kepala DLH' },
  });

const told = (...reports: ReturnType<typeof reported>[]) => {
  const { current, earlier, postponements } = accountCourse(reports);
  const span = (spell: typeof current) => spell && `${spell.from} ${spell.to}`;
  return { current: span(current), earlier: earlier.map(span), postponements };
};

test('an account that is repeated is one, dated by its first and last report', () => {
  const said = { obstacle: LAND, due: '2026-10-15' };
  expect(
    told(
      reported('2026-06-30'),
      reported('2026-07-31', { obstacle: LAND }),
      reported('2026-08-31', said),
      reported('2026-09-30', said),
    ),
  ).toEqual({
    current: '2026-08-31 2026-09-30',
    earlier: ['2026-07-31 2026-07-31'],
    postponements: 0,
  });
});

test.each([
  ['to a later day for the same obstacle', LAND, '2026-12-05', 1],
  ['to an earlier day', LAND, '2026-10-01', 0],
  ['with another obstacle', 'Alat terlambat', '2026-12-05', 0],
])('a due date moved %s', (_, obstacle, due, postponements) => {
  expect(
    told(
      reported('2026-08-31', { obstacle: LAND, due: '2026-10-15' }),
      reported('2026-10-31', { obstacle, due }),
    ).postponements,
  ).toBe(postponements);
});

test('a newest report that says nothing is the current account', () => {
  expect(told(reported('2026-08-31', { obstacle: LAND }), reported('2026-09-30'))).toMatchObject({
    current: '2026-09-30 2026-09-30',
    earlier: ['2026-08-31 2026-08-31'],
  });
});

test('without reports there is no account', () => {
  expect(told()).toEqual({ current: null, earlier: [], postponements: 0 });
});
