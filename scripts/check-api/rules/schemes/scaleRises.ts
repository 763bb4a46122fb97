import type { Rule } from '../../rule';
import { schemesOf } from './schemesOf';

export const scaleRises: Rule = {
  id: 'scale-rises',
  severity: 'error',
  holds: 'The maximum of a scale lies above its minimum.',
  source: 'Contract: scaleMin and scaleMax are the ends of one scale',
  check: (tree) =>
    schemesOf(tree).flatMap(({ on, at, scheme: { id, scaleMin, scaleMax } }) =>
      scaleMin < scaleMax
        ? []
        : [
            {
              on,
              at: [...at, 'scaleMax'],
              value: scaleMax,
              reason: `The scale of ${id} ends at ${scaleMax} and begins at ${scaleMin}.`,
              fix: 'Write the lower end into scaleMin and the upper end into scaleMax.',
            },
          ],
    ),
};
