import type { Fault, Rule } from '../../rule';
import { schemesOf } from './schemesOf';

/** A band reaches to where the next begins, so a score below the first one would have no predicate. */
export const bandsCoverScale: Rule = {
  id: 'bands-cover-scale',
  severity: 'error',
  holds:
    'The bands of a scheme begin at the minimum of its scale, rise, and stay inside the scale.',
  source: 'docs/api.md: predicates by lower bound, inclusive',
  check: (tree) =>
    schemesOf(tree).flatMap(({ on, at, scheme }) => {
      const { bands, scaleMin, scaleMax } = scheme;
      return bands.flatMap(({ from }, index): Fault[] => {
        const before = bands[index - 1]?.from;
        const fault = (reason: string, fix: string): Fault[] => [
          { on, at: [...at, 'bands', index, 'from'], value: from, reason, fix },
        ];
        if (before === undefined && from !== scaleMin)
          return fault(
            `The first band of ${scheme.id} begins at ${from}, its scale at ${scaleMin}.`,
            `Let the lowest band begin at ${scaleMin}, and list bands from the lowest up.`,
          );
        if (before !== undefined && from <= before)
          return fault(
            `A band of ${scheme.id} begins at ${from}, the one before it at ${before}.`,
            'List bands from the lowest to the highest, each with its own lower bound.',
          );
        if (from >= scaleMax)
          return fault(
            `A band of ${scheme.id} begins at ${from}, the scale ends at ${scaleMax}.`,
            'Take the lower bound from the regulation, or correct scaleMax.',
          );
        return [];
      });
    }),
};
