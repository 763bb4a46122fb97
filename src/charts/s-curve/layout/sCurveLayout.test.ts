import { describe, expect, test } from 'vitest';
import { period } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { periodRange } from '@/domain/time/period';
import { textWidth } from '../../placement/box';
import { DISTANCE_AT, EM, monthAxis } from '../monthAxis';
import type { SCurveModel } from '../sCurveModel';
import { sCurveLayout } from './sCurveLayout';
import { shownMonths } from './shownMonths';

const span = { from: isoDate('2026-01-01'), to: isoDate('2026-12-31') };
const point = (day: string, value: number) => ({ day: isoDate(day), value });

/** Work and money end at the same day, `apart` points from each other. */
function aCurve(apart: number, over: Partial<SCurveModel> = {}): SCurveModel {
  const line = (key: 'work' | 'money', value: number) => ({
    key,
    runs: [[point('2026-01-01', 0), point('2026-10-31', value)]],
    label: `${key} ${value}`,
    short: String(value),
  });
  const plan = { runs: [[point('2026-01-01', 0), point('2026-12-31', 100)]], short: '' };
  return {
    ...span,
    months: [],
    lines: [
      { ...plan, key: 'moneyPlan', label: 'planned money' },
      { ...plan, key: 'plan', label: 'planned work' },
      line('money', 60 + apart),
      line('work', 60),
    ],
    projection: {
      from: point('2026-10-31', 60),
      to: point('2026-12-31', 70),
      label: '70 at this pace',
      short: '70',
    },
    deviation: { day: isoDate('2026-10-31'), plan: 83, work: 60, status: 'critical' },
    today: { day: isoDate('2026-11-22'), label: '22 Nov 2026' },
    yearEnds: [{ day: isoDate('2026-12-31'), label: 'end of 2026' }],
    ...over,
  };
}

const ROOMS = [
  { width: 24, beside: 0 },
  { width: 40, beside: 16 },
  { width: 90, beside: 16 },
];

describe.each(ROOMS)('in a plot of $width em', (room) => {
  test.each([0, 1, 5, 20, 39])('no label covers another with money %d points ahead', (apart) => {
    const { labels } = sCurveLayout(aCurve(apart), room);
    const boxes = labels.map(({ text, x, y, anchor }) => {
      const width = textWidth(text) * EM;
      const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
      return { text, left, right: left + width, top: y - 0.55 * EM, bottom: y + 0.55 * EM };
    });
    const covered = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} over ${b.text}`),
    );
    expect(covered).toEqual([]);
  });

  test('work, money and projection are named', () => {
    const keys = sCurveLayout(aCurve(5), room).labels.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['work', 'money', 'projection']));
  });
});

test('no label is struck by the stroke between plan and work', () => {
  for (const room of ROOMS)
    for (const apart of [5, 12.6, 20]) {
      const { labels, axis, y } = sCurveLayout(aCurve(apart), room);
      const stroke = axis.x(isoDate('2026-10-31')) + DISTANCE_AT;
      const struck = labels.filter(({ text, x, y: at, anchor }) => {
        const width = textWidth(text) * EM;
        const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
        return left < stroke && stroke < left + width && at > y(83) && at < y(60);
      });
      expect(struck.map(({ text }) => text)).toEqual([]);
    }
});

test('the day looked at stands beneath the year’s end where they would meet, clear of its line', () => {
  const marksOn = (today: string) => {
    const model = aCurve(5, { today: { day: isoDate(today), label: today } });
    return sCurveLayout(model, { width: 40, beside: 16 }).marks.map(({ row, anchor }) => [
      row,
      anchor,
    ]);
  };
  expect(marksOn('2026-12-10')).toEqual([
    [0, 'end'],
    [1, 'end'],
  ]);
  expect(marksOn('2026-03-10')).toEqual([
    [0, 'end'],
    [0, 'middle'],
  ]);
});

test.each([
  ['January', '2026-01', 24],
  ['February', '2026-02', 24],
  ['March, at every third month', '2026-03', 12],
])('each year is named under its first month shown, from %s', (_, first, width) => {
  const months = periodRange(period(first), period('2027-12')).map((month) => ({
    month,
    label: 'Mmm',
    year: month.slice(0, 4),
    isOwed: false,
  }));
  const years = shownMonths(months, { width: width * EM }).flatMap(({ year }) => year ?? []);
  expect(years).toEqual(['2026', '2027']);
});

test('a month begins where the one before ends, and the axis ends with the last', () => {
  const axis = monthAxis(span, 365);
  expect(axis.slot(period('2026-02'))).toEqual({ left: 31, right: 59 });
  expect(axis.x(isoDate('2026-01-31'))).toBe(axis.slot(period('2026-02')).left);
  expect(axis.x(isoDate('2026-01-01'))).toBe(0);
  expect(axis.x(isoDate('2026-12-31'))).toBe(365);
  expect(axis.x(isoDate('2027-06-30'))).toBe(365);
});
