import type { FieldPatterns } from '../../tree/fields';

/** Lists that keep every published version, and what makes two records versions of one another. */
export const VERSION_KEYS: readonly { fields: FieldPatterns; key: readonly string[] }[] = [
  {
    key: ['id'],
    fields: {
      schemes: ['schemes'],
      indicators: ['indicators'],
      quickWins: ['quickWins'],
      services: ['services'],
      editions: ['editions'],
      scorecards: ['schemes', 'quickWins'],
      worksheets: ['worksheets'],
      promises: ['promises'],
    },
  },
  {
    key: ['area', 'period', 'method'],
    fields: { observations: ['observations'], scorecards: ['indicators.*.observations'] },
  },
  {
    key: ['area', 'period'],
    fields: { observations: ['targets'], scorecards: ['indicators.*.targets'] },
  },
  { key: ['quickWin', 'date'], fields: { reports: ['reports'], scorecards: ['reports'] } },
  {
    key: ['year', 'stage'],
    fields: { evaluations: ['evaluations'], scorecards: ['evaluations'] },
  },
  {
    key: ['year', 'dimension'],
    fields: { programmes: ['programmes'], scorecards: ['programmes'] },
  },
  { key: ['scheme', 'year'], fields: { indexScores: ['scores'] } },
  { key: ['year', 'code'], fields: { readiness: ['pillars'] } },
];
