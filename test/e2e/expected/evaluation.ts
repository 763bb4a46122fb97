import type { RawEvaluation, RawScheme, RawScorecard } from './raw-api';
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

/** Every year's result: stage II, or stage I while there is no other; newest first. */
export function resultsByYear(evaluations: RawEvaluation[], day: string): RawEvaluation[] {
  const newestFirst = known(evaluations, ({ year, stage }) => `${year} ${stage}`, day).sort(
    (a, b) => b.year - a.year || b.stage.localeCompare(a.stage),
  );
  return newestFirst.filter(({ year }, at) => newestFirst[at - 1]?.year !== year);
}

/** Components × weights, only where every component was published. */
export function weighted(evaluation: RawEvaluation, schemes: RawScheme[]): number | null {
  const parts = schemes.find(({ id }) => id === evaluation.scheme)?.components ?? [];
  const scores = parts.map(({ code, weight }) => {
    const component = evaluation.components.find((entry) => entry.code === code);
    return component === undefined ? null : (component.score * weight) / 100;
  });
  return scores.length === 0 || scores.includes(null)
    ? null
    : scores.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

export type RawIndexScore = {
  scheme: string;
  year: number;
  value: number;
  predicate: { id: string } | null;
  publishedAt: string;
};

export type RawBands = { id: string; bands: { label: { id: string }; from: number }[] };

/** As published, or the highest band that the score reaches, marked as looked up. */
export function predicateOn({ scheme, value, predicate }: RawIndexScore, schemes: RawBands[]) {
  if (predicate !== null) return predicate.id;
  const bands = schemes.find(({ id }) => id === scheme)?.bands ?? [];
  const reached = bands.filter(({ from }) => value >= from).sort((a, b) => b.from - a.from)[0];
  return reached === undefined ? 'predikat tidak terbit' : `${reached.label.id} (dari skema)`;
}
