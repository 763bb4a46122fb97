import { describe, expect, test } from 'vitest';
import { aWorksheet } from '../../../test/assessmentBuilders';
import { isoDate } from '../time/calendar';
import { worksheetLateness } from './worksheetLateness';

const DUE = isoDate('2026-07-05');
const ON = isoDate('2026-11-22');

const lateness = (over: Parameters<typeof aWorksheet>[0], on = ON) =>
  worksheetLateness(aWorksheet({ due: DUE, ...over }), on);

describe('a worksheet is late', () => {
  test.each([
    ['not-submitted', 140],
    ['draft', 140],
    ['submitted', null],
    ['verified', null],
  ] as const)('%s, from its due day: %s', (state, days) => {
    expect(lateness({ state })).toMatchObject({
      countedFrom: DUE,
      sentBackAt: null,
      daysLate: days,
    });
  });

  test.each([
    ['before its due day', '2026-07-01', '2026-07-05', 140],
    ['on its due day', '2026-07-05', '2026-07-05', 140],
    ['after its due day', '2026-07-18', '2026-07-18', 127],
  ])('sent back %s, from the later of both', (_, publishedAt, countedFrom, daysLate) => {
    const returned = { state: 'returned', publishedAt: isoDate(publishedAt) } as const;
    expect(lateness(returned)).toMatchObject({ countedFrom, daysLate });
  });

  test('not yet on the day it was sent back', () => {
    const sentBackAt = isoDate('2026-07-18');
    const returned = { state: 'returned', publishedAt: sentBackAt } as const;
    expect(lateness(returned, sentBackAt)).toMatchObject({ sentBackAt, daysLate: null });
    expect(lateness(returned, isoDate('2026-07-19')).daysLate).toBe(1);
  });
});

test.each([
  ['in time', 1, '2026-07-05', DUE, null],
  ['late', 1, '2026-07-08', DUE, 3],
  ['again, for which no day is set', 2, '2026-08-20', null, null],
])('handed in %s', (_, version, submittedAt, submissionDue, submittedLate) => {
  const worksheet = { state: 'submitted', version, submittedAt: isoDate(submittedAt) } as const;
  expect(lateness(worksheet)).toMatchObject({ submissionDue, submittedLate });
});

test('one that was late when handed in and then sent back keeps both facts', () => {
  const worksheet = {
    state: 'returned',
    version: 1,
    submittedAt: isoDate('2026-07-08'),
    publishedAt: isoDate('2026-07-18'),
  } as const;
  expect(lateness(worksheet)).toMatchObject({ submittedLate: 3, daysLate: 127 });
});
