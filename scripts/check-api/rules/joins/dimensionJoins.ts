import { codesOf, joinRule } from './joinRule';

export const dimensionJoins = joinRule({
  id: 'dimension-joins',
  of: 'dimension',
  table: 'dimensions of /dimensions.json',
  fields: {
    indicators: ['indicators.*.dimension'],
    quickWins: ['quickWins.*.dimension'],
    services: ['services.*.dimension'],
    editions: ['editions.*.scope.dimension'],
    scorecards: ['indicators.*.dimension', 'quickWins.*.dimension'],
    evaluations: ['evaluations.*.dimensions.*.code'],
    programmes: ['programmes.*.dimension'],
  },
  known: ({ dimensions }) =>
    codesOf<{ code: string }>(dimensions?.body.dimensions, ({ code }) => code),
});
