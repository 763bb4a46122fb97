import type { Fault, Rule } from '../../rule';
import { fieldsIn } from '../../tree/fields';

/** Lists without versions: patterns of the list, and the key that tells entries apart. */
const LISTS = [
  {
    key: 'code',
    fields: {
      regencies: ['regencies'],
      profile: ['districts'],
      scorecards: ['districts'],
      dimensions: ['dimensions', 'dimensions.*.subDimensions'],
    },
  },
  {
    key: 'id',
    fields: {
      profile: ['agencies'],
      scorecards: [
        'agencies',
        'sources',
        'indicators',
        'indicators.*.methods',
        'quickWins.*.milestones',
      ],
    },
  },
  {
    key: 'id',
    fields: {
      quickWins: ['sources', 'quickWins.*.milestones'],
      indicators: ['indicators.*.methods'],
      services: ['sources'],
      observations: ['sources'],
      evaluations: ['sources'],
      indexScores: ['sources'],
      readiness: ['sources'],
      programmes: ['sources'],
      reports: ['sources'],
      worksheets: ['sources'],
      promises: ['sources'],
    },
  },
  {
    key: 'code',
    fields: {
      schemes: ['schemes.*.components'],
      scorecards: ['schemes.*.components', 'evaluations.*.components', 'evaluations.*.dimensions'],
      evaluations: ['evaluations.*.components', 'evaluations.*.dimensions'],
      indexScores: ['scores.*.components'],
    },
  },
  { key: 'id', fields: { boundaries: ['features'] } },
];

const keyOf = (entry: unknown, key: string): unknown =>
  typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined;

export const uniqueEntries: Rule = {
  id: 'unique-entries',
  severity: 'error',
  holds: 'Within a list that keeps no versions each id or code stands once.',
  source: 'docs/api.md: what makes two records versions of one another',
  check: (tree) =>
    LISTS.flatMap(({ key, fields }) =>
      fieldsIn(tree, fields).flatMap(({ on, at, value }): Fault[] => {
        const seen = new Set<unknown>();
        return (Array.isArray(value) ? value : []).flatMap((entry: unknown, index): Fault[] => {
          const id = keyOf(entry, key);
          const isRepeated = seen.has(id);
          seen.add(id);
          if (!isRepeated) return [];
          return [
            {
              on,
              at: [...at, index, key],
              value: id,
              reason: `This ${key} stands twice in ${at.join('.')}.`,
              fix: 'Remove one of the two, or give each its own.',
            },
          ];
        });
      }),
    ),
};
