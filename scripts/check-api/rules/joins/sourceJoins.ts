import { fieldsAt } from '../../tree/fields';
import { joinRule } from './joinRule';

export const sourceJoins = joinRule({
  id: 'source-joins',
  of: 'source',
  table: 'sources of the same answer',
  fields: {
    quickWins: ['quickWins.*.source'],
    services: ['services.*.source', 'services.*.nameSource'],
    scorecards: [
      ...['indicators.*.observations.*.source', 'quickWins.*.source', 'reports.*.source'],
      ...['evaluations.*.source', 'programmes.*.source'],
    ],
    observations: ['observations.*.source'],
    evaluations: ['evaluations.*.source'],
    indexScores: ['scores.*.source'],
    readiness: ['items.*.source', 'pillars.*.source'],
    programmes: ['programmes.*.source'],
    reports: ['reports.*.source'],
    worksheets: ['worksheets.*.source'],
    promises: ['promises.*.source'],
  },
  known: (_, on) => fieldsAt(on, 'sources.*.id').map(({ value }) => String(value)),
});
