import { describe, expect, test } from 'vitest';
import { aPillar, aReadinessItem } from '../../../../test/assessmentBuilders';
import { isoDate } from '../../time/calendar';
import { percent } from '../../units';
import { pillarsOf } from './pillars';
import { elementsOf } from './readinessCounts';
import { droppedItems, readinessYears } from './readinessItems';

const ON = isoDate('2026-11-22');
const years = { year: 2025, since: 2024 };
const lastYear = (over: Parameters<typeof aReadinessItem>[0]) =>
  aReadinessItem({ year: 2024, publishedAt: isoDate('2025-01-20'), ...over });

describe('checklist', () => {
  test.each([
    ['absent', 'present', 'improved'],
    ['absent', 'in-progress', 'improved'],
    ['present', 'in-progress', 'worsened'],
    ['in-progress', 'absent', 'worsened'],
    ['in-progress', 'in-progress', 'steady'],
  ] as const)('from %s to %s an item is %s', (from, to, change) => {
    const items = [lastYear({ state: from }), aReadinessItem({ state: to })];
    expect(elementsOf(items, years, ON)[0]?.entries[0]?.change).toBe(change);
  });

  test('an item without a year before is new, but in the first year nothing is', () => {
    const fresh = aReadinessItem({ name: { id: 'Aplikasi' } });
    const items = [lastYear({}), aReadinessItem({}), fresh];
    const change = (since: number | null) =>
      elementsOf(items, { year: 2025, since }, ON)[0]?.entries.map((entry) => entry.change);
    expect(change(2024)).toEqual(['steady', 'added']);
    expect(change(null)).toEqual([null, null]);
    expect(droppedItems(items.slice(0, 1), years, ON)).toHaveLength(1);
  });

  test('items of one name in two elements are two items, counted by state', () => {
    const items = [
      aReadinessItem({ state: 'present' }),
      aReadinessItem({ element: 'superstructure', state: 'absent' }),
    ];
    expect(elementsOf(items, years, ON).map(({ element, counts }) => [element, counts])).toEqual([
      ['structure', { all: 1, present: 1, 'in-progress': 0, absent: 0 }],
      ['superstructure', { all: 1, present: 0, 'in-progress': 0, absent: 1 }],
    ]);
  });

  test('a revised state counts from its day on and names what it replaced', () => {
    const first = aReadinessItem({ state: 'present' });
    const checked = aReadinessItem({ state: 'in-progress', publishedAt: isoDate('2026-06-30') });
    const entry = (day: string) => elementsOf([checked, first], years, isoDate(day))[0]?.entries[0];
    expect(entry('2026-06-29')).toMatchObject({ item: first, revisedFrom: null });
    expect(entry('2026-06-30')).toMatchObject({ item: checked, revisedFrom: first });
  });

  test('a year is known from the day of its first item or pillar, newest first', () => {
    const readiness = { items: [lastYear({})], pillars: [aPillar({ year: 2025 })] };
    expect(readinessYears(readiness, isoDate('2025-01-20'))).toEqual([2024]);
    expect(readinessYears(readiness, ON)).toEqual([2025, 2024]);
  });
});

describe('pillars', () => {
  const earlier = aPillar({
    year: 2024,
    achievement: percent(80.5),
    publishedAt: isoDate('2025-01-20'),
  });

  test('stand in their fixed order; one that was not published has no figure', () => {
    const readings = pillarsOf([aPillar({ code: 'literacy' })], years, ON);
    expect(readings.map(({ code, current }) => [code, current?.achievement ?? null])).toEqual([
      ['human-resources', null],
      ['infrastructure', null],
      ['applications', null],
      ['literacy', 85],
    ]);
  });

  test('differ from the year before in percentage points', () => {
    expect(pillarsOf([earlier, aPillar({})], years, ON)[0]?.difference).toBe(4.5);
  });

  test('are not compared when one year is published and the other simulated', () => {
    const published = { ...earlier, source: { ...earlier.source, simulated: false } };
    expect(pillarsOf([published, aPillar({})], years, ON)[0]).toMatchObject({
      before: published,
      difference: null,
    });
  });

  test('a figure published again with the same value is no revision', () => {
    const again = (achievement: number) =>
      aPillar({ achievement: percent(achievement), publishedAt: isoDate('2026-06-30') });
    expect(pillarsOf([aPillar({}), again(85)], years, ON)[0]?.revisedFrom).toBeNull();
    expect(pillarsOf([aPillar({}), again(84)], years, ON)[0]?.revisedFrom?.achievement).toBe(85);
  });
});
