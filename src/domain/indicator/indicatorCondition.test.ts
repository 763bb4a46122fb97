import { describe, expect, test } from 'vitest';
import { aFigure, aMissing, anAccount, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { indicatorCondition } from './indicatorCondition';

// The yearly figure of 2024 is current until 29 June 2026, 180 days after 2025 ended.
const current = isoDate('2026-06-29');
const late = isoDate('2026-06-30');

const poverty = aRecord({
  observations: [aFigure('2023', 12.66), aFigure('2024', 11.24)],
  targets: [aTarget('2024', 11.76)],
});

describe('condition of an indicator', () => {
  test('rates the latest figure against the target of its own period', () => {
    expect(indicatorCondition(poverty, current)).toMatchObject({
      latest: { period: '2024', value: 11.24 },
      latestMissing: null,
      target: { value: 11.76 },
      achievement: { kind: 'rated', band: 'very-high', meetsTarget: true },
      change: { tendency: 'improving', since: '2023' },
      freshness: { kind: 'current' },
      isCumulative: false,
    });
  });

  test('a figure past its limit is shown but not rated', () => {
    expect(indicatorCondition(poverty, late)).toMatchObject({
      latest: { period: '2024' },
      achievement: { kind: 'not-rated', reason: 'late' },
      freshness: { kind: 'late', owed: '2025', daysLate: 1 },
    });
  });

  test.each(['suppressed', 'not-applicable', 'not-collected', 'not-reported'] as const)(
    'a newest period answered "%s" is not rated for that reason; the last figure stays',
    (reason) => {
      const observations = [...poverty.observations, aMissing('2025', reason)];
      expect(indicatorCondition({ ...poverty, observations }, current)).toMatchObject({
        latest: { period: '2024' },
        latestMissing: { period: '2025', reason },
        achievement: { kind: 'not-rated', reason },
      });
    },
  );

  test.each([
    ['suppressed', 'suppressed'],
    ['not-reported', 'late'],
  ] as const)('past the limit, a period answered "%s" is %s', (answer, reason) => {
    const observations = [...poverty.observations, aMissing('2025', answer)];
    const { achievement } = indicatorCondition({ ...poverty, observations }, late);
    expect(achievement).toMatchObject({ kind: 'not-rated', reason });
  });

  test('without any figure nothing is known, and it is late', () => {
    expect(indicatorCondition(aRecord(), current)).toMatchObject({
      latest: null,
      target: null,
      change: null,
      account: null,
      achievement: { kind: 'not-rated', reason: 'late' },
      freshness: { kind: 'late', lastReported: null },
      trend: [],
    });
  });

  test.each([
    ['is late', [], late, '2025', 10],
    ['is answered without a figure', [aMissing('2025', 'suppressed')], current, '2025', 10],
  ] as const)('a period that %s keeps its own target', (_, more, on, owed, value) => {
    const record = {
      ...poverty,
      observations: [...poverty.observations, ...more],
      targets: [
        ...poverty.targets,
        aTarget(owed, 9),
        aTarget(owed, value, { publishedAt: isoDate('2026-03-01') }),
      ],
    };
    expect(indicatorCondition(record, on).owedTarget).toMatchObject({
      now: { period: owed, value },
      first: { value: 9 },
    });
    expect(indicatorCondition(poverty, on).owedTarget).toBeNull();
  });

  test('what was never reported has the target of its period, unless areas are mixed', () => {
    const target = aTarget('2024', 80);
    const owedOf = (...targets: (typeof target)[]) =>
      indicatorCondition(aRecord({ targets }), current).owedTarget?.now.value;
    expect(owedOf(target)).toBe(80);
    expect(owedOf(target, aTarget('2024', 70, { area: '52.02.01' }))).toBeUndefined();
  });

  test('another method never stands in for the lead method', () => {
    const other = aFigure('2025', 9, { method: 'other' });
    const observations = [...poverty.observations, other];
    expect(indicatorCondition({ ...poverty, observations }, current).latest?.value).toBe(11.24);
  });
});

describe('condition as of a date', () => {
  const record = aRecord({
    observations: [
      aFigure('2024', 11.5, { status: 'provisional', publishedAt: isoDate('2025-01-15') }),
      aFigure('2024', 11.24, { publishedAt: isoDate('2025-07-01') }),
    ],
    targets: [
      aTarget('2024', 11, { publishedAt: isoDate('2021-06-01') }),
      aTarget('2024', 11.76, { publishedAt: isoDate('2025-03-01') }),
    ],
    accounts: [
      anAccount({ obstacle: { id: 'Lama' }, publishedAt: isoDate('2025-01-15') }),
      anAccount({ obstacle: { id: 'Baru' }, publishedAt: isoDate('2025-07-01') }),
    ],
  });

  test.each([
    ['2025-02-01', 11.5, 11, 'Lama', [], []],
    ['2025-12-01', 11.24, 11.76, 'Baru', [11.5], [11]],
  ])('on %s', (on, value, target, obstacle, revised, moved) => {
    const condition = indicatorCondition(record, isoDate(on));
    expect(condition.latest?.value).toBe(value);
    expect(condition.target?.value).toBe(target);
    expect(condition.account?.obstacle?.id).toBe(obstacle);
    expect(condition.revisions.map((version) => version.value)).toEqual(revised);
    expect(condition.movedTargets.map((version) => version.value)).toEqual(moved);
  });

  test('a target published again with the same value was not moved', () => {
    const targets = [aTarget('2024', 11), aTarget('2024', 11, { publishedAt: current })];
    expect(indicatorCondition({ ...record, targets }, current).movedTargets).toEqual([]);
  });
});

describe('versions that change nothing', () => {
  test('a figure published again with the same value was not revised', () => {
    const observations = [
      aFigure('2024', 11.24, { status: 'provisional' }),
      aFigure('2024', 11.24, { publishedAt: isoDate('2025-07-01') }),
    ];
    expect(indicatorCondition({ ...poverty, observations }, current).revisions).toEqual([]);
  });

  test('the target of a district is not that of its regency', () => {
    const targets = [aTarget('2024', 5, { area: '52.02.01' }), aTarget('2024', 11.76)];
    expect(indicatorCondition({ ...poverty, targets }, current)).toMatchObject({
      target: { value: 11.76 },
      trendTargets: [{ value: 11.76 }],
    });
  });
});
