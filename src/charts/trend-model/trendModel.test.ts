import { expect, test } from 'vitest';
import { placeEndLabels } from '../trend-place/placeEndLabels';
import { pointLabels } from '../trend-place/trendLabels';
import { trendLayout } from '../trend-place/trendLayout';
import { periodTicks, valueTicks } from '../trend-place/trendTicks';
import { aTrend, aTrendPoint as point } from './aTrend';
import { type TrendPoint, targetIn, targetSteps } from './trendModel';
import { trendGaps, trendStrokes } from './trendStrokes';

function strokesOf(points: TrendPoint[], breaks: { at: number; label: string }[] = []) {
  const series = { key: 'a', name: 'A', tone: 'data', points } as const;
  return trendStrokes(series, breaks).map(({ points: ps, tone, isDashed }) => [
    ps.map(({ at }) => at).join(' '),
    isDashed ? `${tone} dashed` : tone,
  ]);
}

test('no line crosses a gap', () => {
  expect(strokesOf([point(1, 5), point(2, 6), point(3, null), point(4, 7)])).toEqual([
    ['1 2', 'data'],
    ['4', 'data'],
  ]);
});

test('no line crosses a method break, and the earlier method steps back', () => {
  const points = [point(1, 5), point(2, 6), point(3, 7), point(4, 8)];
  expect(strokesOf(points, [{ at: 3, label: 'Metode berubah' }])).toEqual([
    ['1 2', 'line'],
    ['3 4', 'data'],
  ]);
});

test('the way to a provisional value is dashed and joins the final ones', () => {
  expect(strokesOf([point(1, 5), point(2, 6), point(3, 7, true)])).toEqual([
    ['1 2', 'data'],
    ['2 3', 'data dashed'],
  ]);
});

test('a target is a step around its own period; two never join, across a year or within it', () => {
  const targets = [
    { at: 3, value: 100 },
    { at: 4, value: 25 },
    { at: 6, value: 75 },
  ];
  expect(targetSteps(targets)).toEqual([
    { from: 2.5, to: 3.5, value: 100 },
    { from: 3.5, to: 4.5, value: 25 },
    { from: 5.5, to: 6.5, value: 75 },
  ]);
});

test('a gap is as wide as the periods it stands for', () => {
  const points = [point(1, 5), point(2, null), point(3, null), point(4, 5), point(6, null)];
  expect(trendGaps(points)).toEqual([
    { from: 1.5, to: 3.5 },
    { from: 5, to: 6.5 },
  ]);
});

test.each([
  [
    [13.8, 27.9],
    [10, 15, 20, 25, 30],
  ],
  [
    [0, 4],
    [0, 1, 2, 3, 4],
  ],
  [
    [0, 100],
    [0, 25, 50, 75, 100],
  ],
  [
    [0.1, 0.42],
    [0.1, 0.2, 0.3, 0.4, 0.5],
  ],
  [
    [5, 5],
    [4, 6, 8, 10],
  ],
] as const)('the value axis of %j is printed as %j', ([low, high], ticks) => {
  expect(valueTicks([low, high])).toEqual(ticks);
});

test('any axis has at most five gridlines and encloses its values', () => {
  for (const [low, high] of [
    [-3.2, 8.9],
    [0, 1e6],
    [71.19, 71.2],
    [996, 1004],
  ] as const) {
    const ticks = valueTicks([low, high]);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks[0]).toBeLessThanOrEqual(low);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
  }
});

test('equal period texts are printed once and thinned to what fits', () => {
  const year = (at: number) => `${Math.floor(at)}`;
  const ats = [2019, 2019.5, 2020, 2020.5, 2021, 2022, 2023];
  expect(periodTicks(ats, year, 10)).toEqual([2019, 2020, 2021, 2022, 2023]);
  expect(periodTicks(ats, year, 3)).toEqual([2019, 2021, 2023]);
});

test.each([
  [
    [10, 11, 12],
    [10, 22, 34],
  ],
  [
    [95, 98],
    [88, 100],
  ],
  [
    [50, 20],
    [20, 50],
  ],
])('line ends at %j get labels at %j', (ys, expected) => {
  const room = { top: 0, bottom: 100, line: 12 };
  expect(
    placeEndLabels(
      ys.map((y) => ({ y })),
      room,
    ).map(({ y }) => y),
  ).toEqual(expected);
});

test('on a phone the full labels move from the line ends to the key', () => {
  const model = aTrend([point(1, 5), point(2, 6, true)], {
    baseline: { value: 5, label: 'tahun dasar 2021: 24,1' },
  });
  expect(trendLayout(model, 900, 12).hasWideEnds).toBe(true);
  expect(trendLayout(model, 340, 12).hasWideEnds).toBe(false);
  expect(trendLayout(model, 900, 12).ends.map(({ text }) => text)).toEqual([
    '6 sementara',
    'tahun dasar 2021: 24,1',
  ]);
});

test('no line crosses a restart, yet the years before it do not step back', () => {
  const series = {
    key: 'a',
    name: 'A',
    tone: 'data',
    points: [point(3, 75), point(4, 100), point(5, 25)],
  } as const;
  const strokes = trendStrokes(series, [], [4.5]).map(({ points: ps, tone }) => [
    ps.map(({ at }) => at).join(' '),
    tone,
  ]);
  expect(strokes).toEqual([
    ['3 4', 'data'],
    ['5', 'data'],
  ]);
});

test('a year’s target holds in each of its quarters', () => {
  const targets = [{ at: 4, value: 60, periods: 4 }];
  expect(targetSteps(targets)).toEqual([{ from: 3.5, to: 7.5, value: 60 }]);
  expect([3, 4, 7, 8].map((at) => targetIn(targets, at)?.value)).toEqual([
    undefined,
    60,
    60,
    undefined,
  ]);
});

test.each([
  ['a quarter before the last target', [1, 2, 3, 4, 5, 6], 7, ['.end']],
  ['long before the last target', [1, 2, 3], 9, []],
])('a line that stops %s is labelled at its nearest place', (_, ats, goal, atEdge) => {
  const model = aTrend(
    ats.map((at) => point(at, at)),
    { targets: [{ at: goal, value: 9 }], targetLabel: 'target' },
  );
  const ends = trendLayout(model, 900, 12).ends.filter(({ key }) => key === 'a');
  expect(ends.map(() => '.end')).toEqual(atEdge);
  const labels = pointLabels(model, { hasNames: true }).map(({ key }) => key);
  expect(labels.includes('a.last')).toBe(atEdge.length === 0);
});
