import type { Step } from '../../rule';
import type { Answer, RegencyTree } from '../../tree/regencyTree';
import { scorecardsOf } from '../../tree/regencyTree';

type Scorecard = NonNullable<RegencyTree['scorecard']>['body'];
export type Definition = Omit<
  Scorecard['indicators'][number],
  'observations' | 'targets' | 'accounts'
>;
export type Observation = RegencyTree['observations'][number]['body']['observations'][number];
export type Target = RegencyTree['observations'][number]['body']['targets'][number];

/** The figures and targets of one indicator in one answer. */
export type FigureList = {
  on: Answer;
  at: Step[];
  definition: Definition;
  observations: readonly Observation[];
  targets: readonly Target[];
};

/** The definition in force: the last version of the catalog, else that of a scorecard. */
function definitionsOf(tree: RegencyTree): Map<string, Definition> {
  const inScorecards = scorecardsOf(tree).flatMap(({ body }): Definition[] => body.indicators);
  const catalogued: Definition[] = [...(tree.indicators?.body.indicators ?? [])].sort((a, b) =>
    a.publishedAt < b.publishedAt ? -1 : 1,
  );
  return new Map([...inScorecards, ...catalogued].map((definition) => [definition.id, definition]));
}

/**
 * The figures of every indicator, each once: its own answer, or, where that is not served, the
 * scorecards. Those repeat it, and whether they do so truly is a rule of its own.
 */
export function figuresOf(tree: RegencyTree): FigureList[] {
  const definitions = definitionsOf(tree);
  const own = tree.observations.flatMap((on): FigureList[] => {
    const definition = definitions.get(on.body.indicator);
    const { observations, targets } = on.body;
    return definition === undefined ? [] : [{ on, at: [], definition, observations, targets }];
  });
  const served = new Set(own.map(({ definition }) => definition.id));
  const repeated = scorecardsOf(tree).flatMap((on) =>
    on.body.indicators.flatMap(({ id, observations, targets }, index): FigureList[] => {
      const definition = definitions.get(id);
      if (definition === undefined || served.has(id)) return [];
      return [{ on, at: ['indicators', index], definition, observations, targets }];
    }),
  );
  return [...own, ...repeated];
}
