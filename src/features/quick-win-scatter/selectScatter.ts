import {
  knownQuickWinFilter,
  passesQuickWinFilter,
  type QuickWinFilter,
} from '@/domain/quick-win/list/quickWinFilter';
import type { QuickWinCondition } from '@/domain/quick-win/quickWinCondition';
import { type SpendingRule, spendingLeadsWork } from '@/domain/quick-win/schedule';
import type { District } from '@/domain/region/region';
import { groupNear } from './groupNear';
import type { ScatterGroup, ScatterPoint } from './scatterPoint';

export type ScatterSelection = {
  /** Spending furthest ahead of the work first. */
  points: ScatterPoint[];
  groups: ScatterGroup[];
  leading: ScatterPoint[];
  /** Within the filter, also those without a report or a budget. */
  shown: number;
  total: number;
  rule: SpendingRule;
};

export function selectScatter(
  conditions: readonly QuickWinCondition[],
  asked: QuickWinFilter,
  regencyDistricts: readonly Pick<District, 'code'>[],
  rule: SpendingRule,
): ScatterSelection {
  const filter = knownQuickWinFilter(asked, {
    agencies: new Set(conditions.map(({ quickWin }) => quickWin.leadAgency)),
    districts: new Set<string>(regencyDistricts.map(({ code }) => code)),
  });
  const left = conditions.filter((condition) => passesQuickWinFilter(condition, filter));
  const points = left.flatMap(pointOf).sort(furthestAheadFirst);
  return {
    points,
    groups: groupNear(points),
    leading: points.filter(({ leads }) => leads),
    shown: left.length,
    total: conditions.length,
    rule,
  };
}

function pointOf(condition: QuickWinCondition): ScatterPoint[] {
  const { report, spent, spendingGap: gap, rules } = condition;
  if (report === null || spent === null || gap === null) return [];
  return [{ condition, report, spent, gap, leads: spendingLeadsWork(gap, rules.spending) }];
}

const furthestAheadFirst = (a: ScatterPoint, b: ScatterPoint): number => b.gap - a.gap;
