import type { RawEvaluation, RawScorecard } from './raw-api';
import { known } from './recomputed';

/** The newest evaluation published by the day; stage II follows stage I of its year. */
export function latestEvaluation({ evaluations }: RawScorecard, day: string): RawEvaluation {
  const [latest] = known(evaluations, ({ year, stage }) => `${year} ${stage}`, day).sort(
    (a, b) => b.year - a.year || b.stage.localeCompare(a.stage),
  );
  if (latest === undefined) throw new Error('The API has no evaluation');
  return latest;
}

/** The published components with name and weight of their own edition. */
export function scoredComponents({ schemes }: RawScorecard, evaluation: RawEvaluation) {
  const scheme = schemes.find(({ id }) => id === evaluation.scheme);
  return evaluation.components.flatMap(({ code, score }) => {
    const part = scheme?.components.find((component) => component.code === code);
    return part === undefined ? [] : [{ name: part.name.id, weight: part.weight, score }];
  });
}
