import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { EARLIER_EVALUATIONS, type EarlierSeed, FIRST_STAGES } from '../seeds/earlier-evaluations';
import type { EvaluationWire, Wire } from '../wire';
import { evaluationsOf, letterDay, scope, scored, UNNOTED, weightedTotal } from './evaluations';
import { SIMULATION } from './figures';

/** All results: the earlier years, stage I of some, and the numbers of their letters. */
export function evaluationHistoryOf(regency: string, today: IsoDate): Wire<'evaluations'> {
  const { sources, evaluations } = evaluationsOf(regency, today);
  const earlier = EARLIER_EVALUATIONS.filter((seed) => seed.regency === regency).map(earlierResult);
  const first = FIRST_STAGES.filter((seed) => seed.regency === regency).flatMap(
    ({ yearsAgo, total }) => firstStageOf(evaluations, yearOf(today) - yearsAgo, total),
  );
  const known = new Set(evaluations.map(({ year }) => year));
  return {
    sources,
    evaluations: [
      ...earlier.filter(({ year, publishedAt }) => !known.has(year) && publishedAt <= today),
      ...first,
      ...evaluations,
    ].map(withLetter),
  };
}

const earlierResult = ({ year, scheme, components, rank, of }: EarlierSeed): EvaluationWire => ({
  ...UNNOTED,
  year,
  stage: 'II',
  scheme,
  components: scored(scheme, components),
  total: weightedTotal(scheme, components),
  rank: { position: rank, of, scope },
  source: SIMULATION.id,
  publishedAt: letterDay(year),
});

/** Stage I gives a total alone; it is known once the year's letter has come. */
const firstStageOf = (
  evaluations: readonly EvaluationWire[],
  year: number,
  total: number,
): EvaluationWire[] =>
  evaluations
    .filter((evaluation) => evaluation.year === year)
    .map(({ scheme, source, publishedAt }) => ({
      ...UNNOTED,
      year,
      stage: 'I',
      scheme,
      components: [],
      total,
      rank: null,
      source,
      publishedAt,
    }));

/** Only simulated letters get a number, one that cannot be taken for a real one. */
const withLetter = (evaluation: EvaluationWire): EvaluationWire =>
  evaluation.source === SIMULATION.id
    ? { ...evaluation, letter: `SIMULASI-${evaluation.year}/EVAL/${evaluation.stage}` }
    : evaluation;
