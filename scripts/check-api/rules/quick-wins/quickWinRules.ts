import type { Rule } from '../../rule';
import { moneyBySource } from './moneyBySource';
import { plannedCurve } from './plannedCurve';
import { reportsCumulative } from './reportsCumulative';
import { spentWithinBudget } from './spentWithinBudget';

/** Rules about plans, work and money of quick wins. */
export const QUICK_WIN_RULES: readonly Rule[] = [
  plannedCurve,
  reportsCumulative,
  spentWithinBudget,
  moneyBySource,
];
