import type { Fault, Rule } from '../../rule';
import { evaluationsOf, schemeOf } from './schemesOf';

const listed = (codes: readonly string[]): string => codes.join(', ') || 'none';

/** A component that the scheme does not know has no weight and no name on screen. */
export const evaluationComponents: Rule = {
  id: 'evaluation-components',
  severity: 'error',
  holds: 'An evaluation scores the components of its scheme, each once; or names none.',
  source: 'docs/api.md: codes join, names never do',
  check: (tree) =>
    evaluationsOf(tree).flatMap(({ on, at, evaluation }): Fault[] => {
      const scheme = schemeOf(tree, evaluation.scheme);
      const scored = evaluation.components.map(({ code }) => code);
      if (scheme === undefined || scored.length === 0) return [];
      const expected = scheme.components.map(({ code }) => code);
      if ([...scored].sort().join() === [...expected].sort().join()) return [];
      return [
        {
          on,
          at: [...at, 'components'],
          value: listed(scored),
          reason: `${evaluation.scheme} has the components ${listed(expected)}.`,
          fix: 'Score each component of the scheme once, by its code; leave the list empty where only the total is published.',
        },
      ];
    }),
};
