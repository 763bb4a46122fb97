import type { Step } from '../../rule';
import { fieldsAt } from '../../tree/fields';
import type { Answer, RegencyTree } from '../../tree/regencyTree';
import { joinRule } from './joinRule';

/** Methods of an indicator in the catalog, of all versions: an old figure may have an old method. */
function catalogued({ indicators }: RegencyTree, indicator: string): string[] | null {
  const versions = (indicators?.body.indicators ?? []).filter(({ id }) => id === indicator);
  return versions.length === 0
    ? null
    : versions.flatMap(({ methods }) => methods.map(({ id }) => id));
}

/** In a list of indicators the methods stand beside what names them. */
const beside = (on: Answer, [list, index]: readonly Step[]): string[] =>
  fieldsAt(on, `${list}.*.methods.*.id`).flatMap(({ at, value }) =>
    at[1] === index ? [String(value)] : [],
  );

export const methodJoins = joinRule({
  id: 'method-joins',
  of: 'method',
  table: 'methods of its indicator',
  fields: {
    indicators: ['indicators.*.leadMethod'],
    scorecards: ['indicators.*.leadMethod', 'indicators.*.observations.*.method'],
    observations: ['observations.*.method'],
  },
  scope: (at) => (at[0] === 'observations' ? '' : String(at[1])),
  known: (tree, on, at) =>
    at[0] === 'observations' ? catalogued(tree, on.params.indicator ?? '') : beside(on, at),
});
