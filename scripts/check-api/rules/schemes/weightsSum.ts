import type { Rule } from '../../rule';
import { schemesOf } from './schemesOf';

/** Published weights are rounded to two places at most. */
const ROUNDING = 0.051;

export const weightsSum: Rule = {
  id: 'weights-sum',
  severity: 'error',
  holds: 'The weights of a scheme’s components add up to 100 percent.',
  source: 'Contract: weight is the percent of the total',
  check: (tree) =>
    schemesOf(tree).flatMap(({ on, at, scheme: { id, components } }) => {
      const sum = components.reduce((total, { weight }) => total + weight, 0);
      if (components.length === 0 || Math.abs(sum - 100) <= ROUNDING) return [];
      return [
        {
          on,
          at: [...at, 'components'],
          value: components.map(({ code, weight }) => `${code} ${weight}`).join(', '),
          reason: `The weights of ${id} add up to ${Number(sum.toFixed(4))}, not to 100.`,
          fix: 'Correct the weights from the regulation; a component that is missing takes its share with it.',
        },
      ];
    }),
};
