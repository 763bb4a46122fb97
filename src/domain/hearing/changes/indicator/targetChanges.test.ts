import { describe, expect, test } from 'vitest';
import { aFigure, aTarget } from '../../../testRecords';
import { isoDate } from '../../../time/calendar';
import { days } from '../../../units';
import { changesOf, IN_SPRING, IN_WINTER, kinds, LAST_YEAR, only } from './aChangingIndicator';

describe('a target moved', () => {
  const eased = [
    aTarget('2026-Q1', 50, { document: 'RKPD 2026', publishedAt: isoDate('2026-01-05') }),
    aTarget('2026-Q1', 42, { document: 'P-RKPD 2026', ...IN_SPRING }),
  ];

  test('is never hidden in an improved band: the figure is held against both', () => {
    const before = [aFigure('2025-Q4', 30, IN_WINTER), aTarget('2025-Q4', 48)] as const;
    const changes = changesOf(
      [before[0], aFigure('2026-Q1', 35, IN_SPRING)],
      [before[1], ...eased],
    );
    expect(kinds(changes)).toEqual(['target-moved', 'status-flipped', 'value-moved']);
    const { rating, ...move } = only(changes, 'target-moved');
    expect(move).toMatchObject({
      owner: 'dlh',
      ease: 'eased',
      before: { value: 50, document: 'RKPD 2026' },
      after: { value: 42, document: 'P-RKPD 2026' },
      wasKnown: true,
    });
    expect(rating?.figure.value).toBe(35);
    expect(rating?.againstNew).toMatchObject({ band: 'high', percent: expect.closeTo(83.33) });
    expect(rating?.againstOld).toMatchObject({ band: 'medium', percent: 70 });
    expect(only(changes, 'status-flipped')).toMatchObject({
      before: 'low',
      after: 'high',
      improvement: 'better',
      againstOld: { band: 'medium' },
    });
  });

  test.each([
    ['higher-is-better', 42, 'eased'],
    ['higher-is-better', 58, 'tightened'],
    ['lower-is-better', 42, 'tightened'],
    ['lower-is-better', 58, 'eased'],
  ] as const)('where %s from 50 to %d is %s', (direction, value, ease) => {
    const targets = [aTarget('2026', 50), aTarget('2026', value, IN_SPRING)];
    expect(only(changesOf([LAST_YEAR], targets, { direction }), 'target-moved')).toMatchObject({
      ease,
      rating: null,
    });
  });

  test('for several periods is led by that of the newest figure', () => {
    const targets = ['2025-Q4', '2026-Q1', '2026'].flatMap((at) => [
      aTarget(at, 50),
      aTarget(at, 45, IN_SPRING),
    ]);
    const { after, others } = only(changesOf([LAST_YEAR], targets), 'target-moved');
    expect(after.period).toBe('2025-Q4');
    expect(others.map((move) => move.after.period)).toEqual(['2026-Q1', '2026']);
  });

  test('after it was set is seen, though the earlier day knew of none', () => {
    const targets = [
      aTarget('2026-Q2', 50, { publishedAt: isoDate('2026-04-05') }),
      aTarget('2026-Q2', 45, IN_SPRING),
    ];
    expect(only(changesOf([LAST_YEAR], targets), 'target-moved')).toMatchObject({
      before: { value: 50 },
      after: { value: 45 },
      wasKnown: false,
    });
  });
});

describe('a target of a district', () => {
  const district = { area: '52.02.01' };
  const moved = [
    aTarget('2026-Q1', 30, district),
    aTarget('2026-Q1', 20, { ...district, ...IN_SPRING }),
  ];

  test('is not the regency\u2019s, which stayed as it was', () => {
    expect(changesOf([LAST_YEAR], [aTarget('2026-Q1', 50), ...moved])).toEqual([]);
  });

  test('does not stand beside the regency\u2019s, which was moved too', () => {
    const own = [aTarget('2026-Q1', 50), aTarget('2026-Q1', 45, IN_SPRING)];
    const { before, after, others } = only(
      changesOf([LAST_YEAR], [...moved, ...own]),
      'target-moved',
    );
    expect([before.value, after.value, others]).toEqual([50, 45, []]);
  });

  test('aside, one moved before there is any figure is told', () => {
    const own = [aTarget('2026-Q1', 50), aTarget('2026-Q1', 45, IN_SPRING)];
    expect(only(changesOf([], own), 'target-moved').after.value).toBe(45);
  });
});

describe('a status flipped', () => {
  const rated = (value: number) => [LAST_YEAR, aFigure('2026-Q1', value, IN_SPRING)];
  const targets = [aTarget('2025-Q4', 50), aTarget('2026-Q1', 50)];

  test.each([
    [20, 'high', 'very-low', 'worse'],
    [49, 'high', 'very-high', 'better'],
  ])('by a figure of %d from %s to %s', (value, before, after, improvement) => {
    const flipped = only(changesOf(rated(value), targets), 'status-flipped');
    expect(flipped).toMatchObject({ before, after, improvement, owner: 'dlh', againstOld: null });
  });

  test('not while the band stays the same', () => {
    expect(kinds(changesOf(rated(41), targets))).toEqual(['value-moved']);
  });

  test('to no data when the next figure is late', () => {
    const changes = changesOf([LAST_YEAR], targets, { expectedLag: days(60) });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ before: 'high', after: 'no-data', improvement: null });
  });
});
