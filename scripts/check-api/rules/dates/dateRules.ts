import type { Rule } from '../../rule';
import { dateOrder } from './dateOrder';
import { enteredBeforePublished } from './enteredBeforePublished';
import { milestonesDone } from './milestonesDone';
import { milestonesInside } from './milestonesInside';
import { publishedInPast } from './publishedInPast';

/** Rules about days. */
export const DATE_RULES: readonly Rule[] = [
  dateOrder,
  enteredBeforePublished,
  publishedInPast,
  milestonesInside,
  milestonesDone,
];
