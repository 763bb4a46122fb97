import type { Fault, Rule, Step } from '../../rule';
import type { Answer, RegencyTree } from '../../tree/regencyTree';
import { evaluationsOf, schemeOf } from './schemesOf';

type Score = { on: Answer; at: Step[]; scheme: string; score: number };

function scoresOf(tree: RegencyTree): Score[] {
  const { indexScores } = tree;
  const evaluated = evaluationsOf(tree).flatMap(({ on, at, evaluation }): Score[] => {
    const { scheme, total, components, dimensions } = evaluation;
    const part =
      (name: string) =>
      ({ score }: { score: number }, index: number) => ({
        ...{ on, scheme, score },
        at: [...at, name, index, 'score'],
      });
    return [
      { on, at: [...at, 'total'], scheme, score: total },
      ...components.map(part('components')),
      ...dimensions.map(part('dimensions')),
    ];
  });
  const indices = (indexScores?.body.scores ?? []).flatMap(({ scheme, value }, index): Score[] =>
    indexScores === undefined
      ? []
      : [{ on: indexScores, at: ['scores', index, 'value'], scheme, score: value }],
  );
  return [...evaluated, ...indices];
}

/** A score of 85 on a scale of 0 to 4 is one of another edition, or a percentage. */
export const scoresInScale: Rule = {
  id: 'scores-in-scale',
  severity: 'error',
  holds: 'Scores lie within the scale of their scheme.',
  source: 'Contract: a score is read on the scale of the scheme it names',
  check: (tree) =>
    scoresOf(tree).flatMap(({ on, at, scheme: id, score }): Fault[] => {
      const scheme = schemeOf(tree, id);
      if (scheme === undefined || (score >= scheme.scaleMin && score <= scheme.scaleMax)) return [];
      return [
        {
          on,
          at,
          value: score,
          reason: `${score} lies outside the scale of ${id}, ${scheme.scaleMin} to ${scheme.scaleMax}.`,
          fix: 'Name the scheme of the edition that was used, or publish the score on its scale.',
        },
      ];
    }),
};
