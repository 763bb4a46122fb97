import type { IsoDate } from '@/domain/time/calendar';
import { EARLIER_EVALUATIONS, type EarlierSeed } from '../seeds/earlier-evaluations';
import type { EvaluationWire, Wire } from '../wire';
import { evaluationsOf, letterDay, scope, scored, UNNOTED, weightedTotal } from './evaluations';
import { SIMULATION } from './figures';
import { firstStagesOf } from './first-stages';

/** All results with the numbers of their letters. */
export function evaluationHistoryOf(regency: string, today: IsoDate): Wire<'evaluations'> {
  const { sources, evaluations } = allEvaluations(regency, today);
  return { sources, evaluations: evaluations.map(withLetter) };
}

/** Earlier years, then both stages of the later ones, in the order in which they were published. */
export function allEvaluations(regency: string, today: IsoDate): Wire<'evaluations'> {
  const { sources, evaluations } = evaluationsOf(regency, today);
  const known = new Set(evaluations.map(({ year }) => year));
  const earlier = EARLIER_EVALUATIONS.filter((seed) => seed.regency === regency)
    .map(earlierResult)
    .filter(({ year, publishedAt }) => !known.has(year) && publishedAt <= today);
  return {
    sources,
    evaluations: [...earlier, ...firstStagesOf(regency, today), ...evaluations].sort((a, b) =>
      a.publishedAt < b.publishedAt ? -1 : 1,
    ),
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

/** Only simulated letters get a number, one that cannot be taken for a real one. */
const withLetter = (evaluation: EvaluationWire): EvaluationWire =>
  evaluation.source === SIMULATION.id
    ? { ...evaluation, letter: `SIMULASI-${evaluation.year}/EVAL/${evaluation.stage}` }
    : evaluation;
