import { describe, expect, test } from 'vitest';
import { USUAL_RULES } from '../../rules/ownRules';
import { aMilestone, aQuickWin, aReport } from '../../testRecords';
import { isoDate } from '../../time/calendar';
import { percent, rupiah } from '../../units';
import type { QuickWin, QuickWinReport } from '../quickWin';
import { quickWinConditions } from '../quickWinCondition';
import { passesQuickWinFilter, type QuickWinFilter, quickWinCounts } from './quickWinFilter';
import { inQuickWinOrder, type QuickWinOrder } from './quickWinFilterOrder';

/** The budget of the builder is Rp 1,000, the plan 60 %. */
function condition(
  id: string,
  report: Partial<QuickWinReport> | null,
  over: Partial<QuickWin> = {},
) {
  const quickWins = [aQuickWin({ id, name: { id }, ...over })];
  const reports = report === null ? [] : [aReport({ quickWin: id, ...report })];
  const [known] = quickWinConditions({ quickWins, reports }, isoDate('2026-11-22'), USUAL_RULES);
  if (known === undefined) throw new Error(`${id} is not published`);
  return known;
}

const critical = condition(
  'c',
  { physicalActual: percent(20), spent: rupiah(100) },
  { leadAgency: 'dlh', dimension: 'environment', districts: ['52.02.01', '52.02.04'] },
);
const onTime = condition(
  'B',
  { physicalActual: percent(60), spent: rupiah(900) },
  { districts: ['52.02.04'], milestones: [aMilestone('m', '2026-12-20')] },
);
const silent = condition('a', null, { milestones: [aMilestone('m', '2026-12-01')] });
const all = [silent, onTime, critical];

describe('the filter', () => {
  test.each<[QuickWinFilter, string[]]>([
    [{}, ['a', 'B', 'c']],
    [{ dimension: 'environment' }, ['c']],
    [{ agency: 'dpmptsp' }, ['a', 'B']],
    [{ status: 'unreported' }, ['a']],
    [{ district: '52.02.04' }, ['B', 'c']],
    [{ district: '52.02.04', status: 'critical' }, ['c']],
    [{ district: '52.02.99' }, []],
  ])('%j leaves %j', (filter, expected) => {
    const left = all.filter((it) => passesQuickWinFilter(it, filter));
    expect(left.map(({ quickWin }) => quickWin.id)).toEqual(expected);
  });

  test('a choice is counted while the other fields hold, its own not', () => {
    const counts = quickWinCounts(all, { status: 'critical', district: '52.02.04' });
    expect(Object.fromEntries(counts.status)).toEqual({ critical: 1, 'on-time': 1 });
    expect(Object.fromEntries(counts.district)).toEqual({ '52.02.01': 1, '52.02.04': 1 });
    expect(Object.fromEntries(counts.agency)).toEqual({ dlh: 1 });
  });
});

test.each<[QuickWinOrder, string[]]>([
  ['worst', ['c', 'a', 'B']],
  ['deviation', ['c', 'B', 'a']],
  ['spending', ['B', 'c', 'a']],
  ['milestone', ['a', 'B', 'c']],
  ['name', ['a', 'B', 'c']],
])('ordered by %s, what has no value comes last', (order, expected) => {
  const items = all.map((it) => ({ condition: it }));
  const sorted = inQuickWinOrder(items, order, ({ id }) => id);
  expect(sorted.map((it) => it.condition.quickWin.id)).toEqual(expected);
});
