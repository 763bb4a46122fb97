import type { Step } from '../../rule';
import type { Answer, RegencyTree } from '../../tree/regencyTree';
import { scorecardsOf } from '../../tree/regencyTree';

type Scheme = NonNullable<RegencyTree['schemes']>['body']['schemes'][number];
type Evaluation = NonNullable<RegencyTree['evaluations']>['body']['evaluations'][number];

/** Every scheme wherever it is served, with its place. */
export const schemesOf = (tree: RegencyTree): { on: Answer; at: Step[]; scheme: Scheme }[] =>
  [...(tree.schemes === undefined ? [] : [tree.schemes]), ...scorecardsOf(tree)].flatMap((on) =>
    on.body.schemes.map((scheme, index) => ({ on, at: ['schemes', index], scheme })),
  );

/** The scheme of an id: the catalogue's, or the one beside the record in a scorecard. */
export const schemeOf = (tree: RegencyTree, id: string): Scheme | undefined =>
  schemesOf(tree).find(({ scheme }) => scheme.id === id)?.scheme;

/** Every evaluation wherever it is served, with its place. */
export const evaluationsOf = (
  tree: RegencyTree,
): { on: Answer; at: Step[]; evaluation: Evaluation }[] =>
  [...(tree.evaluations === undefined ? [] : [tree.evaluations]), ...scorecardsOf(tree)].flatMap(
    (on) =>
      on.body.evaluations.map((evaluation, index) => ({
        on,
        at: ['evaluations', index],
        evaluation,
      })),
  );
