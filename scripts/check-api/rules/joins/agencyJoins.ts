import { type RegencyTree, scorecardsOf } from '../../tree/regencyTree';
import { codesOf, joinRule } from './joinRule';

const agencies = ({ profile, ...tree }: RegencyTree) =>
  profile?.body.agencies ?? scorecardsOf({ profile, ...tree })[0]?.body.agencies;

export const agencyJoins = joinRule({
  id: 'agency-joins',
  of: 'agency',
  table: 'agencies of /regencies/{regency}.json',
  fields: {
    profile: ['masterplan.roadmap.*.agency'],
    indicators: ['indicators.*.agency'],
    quickWins: ['quickWins.*.leadAgency', 'quickWins.*.supportingAgencies.*'],
    services: ['services.*.agency'],
    editions: ['editions.*.scope.agency'],
    scorecards: ['indicators.*.agency', 'quickWins.*.leadAgency'],
    evaluations: ['evaluations.*.recommendations.*.agency'],
    readiness: ['items.*.agency'],
    worksheets: ['worksheets.*.agency'],
    promises: ['promises.*.agency'],
  },
  known: (tree) => codesOf(agencies(tree), ({ id }) => id),
});
