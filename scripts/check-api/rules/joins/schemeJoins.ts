import { fieldsAt } from '../../tree/fields';
import { codesOf, joinRule } from './joinRule';

/** A scorecard brings its schemes along, so that the overview needs no second answer. */
export const schemeJoins = joinRule({
  id: 'scheme-joins',
  of: 'scheme',
  table: 'schemes of /index-schemes.json (in a scorecard: of the same answer)',
  fields: {
    schemes: ['schemes.*.supersedes'],
    scorecards: ['evaluations.*.scheme'],
    evaluations: ['evaluations.*.scheme'],
    indexScores: ['scores.*.scheme'],
  },
  known: ({ schemes }, on) =>
    on.path.includes('/scorecard')
      ? fieldsAt(on, 'schemes.*.id').map(({ value }) => String(value))
      : codesOf(schemes?.body.schemes, ({ id }) => id),
});
