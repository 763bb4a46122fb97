import type { Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

const RECORDS = {
  indicators: ['indicators.*'],
  quickWins: ['quickWins.*'],
  scorecards: ['indicators.*'],
};

/** A sub-dimension belongs to one dimension, and a record names both. */
export const subDimensionJoins: Rule = {
  id: 'sub-dimension-joins',
  severity: 'error',
  holds: 'A record’s sub-dimension is one of its own dimension in /dimensions.json.',
  source: 'docs/api.md: codes join, names never do',
  check: (tree) => {
    const dimensions = tree.dimensions?.body.dimensions;
    if (dimensions === undefined) return [];
    return fieldsIn(tree, RECORDS).flatMap(({ on, at, value }) => {
      if (typeof value !== 'object' || value === null) return [];
      const dimension: unknown = Reflect.get(value, 'dimension');
      const sub: unknown = Reflect.get(value, 'subDimension');
      const parts = dimensions.find(({ code }) => code === dimension)?.subDimensions;
      if (parts === undefined || parts.some(({ code }) => code === sub)) return [];
      return [
        {
          on,
          at: [...at, 'subDimension'],
          value: sub,
          reason: `The dimension ${String(dimension)} has no such sub-dimension.`,
          fix: `Take one of ${parts.map(({ code }) => code).join(', ')}, or correct the dimension.`,
        },
      ];
    });
  },
};
