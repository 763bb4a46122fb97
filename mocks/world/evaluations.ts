import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import {
  EARLIER_RECOMMENDATIONS,
  RECOMMENDATIONS,
  STRENGTHS,
  WEAKNESSES,
} from '../seeds/assessor-notes';
import { type EvaluationSeed, SIMULATED_EVALUATIONS } from '../seeds/evaluations';
import { INDEX_SCHEMES } from '../seeds/index-schemes';
import { text } from '../seeds/text';
import type { EvaluationWire, SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { roundTo } from './random';
import { rotate } from './rotate';

export const SCHEME = 'SMARTCITY-EVAL-2022';
/** Whom the ranks count. */
export const scope = text('kabupaten/kota peserta', 'participating regencies and cities');

const LUTRA_SOURCE: SourceWire = {
  id: 'evaluasi-2023',
  name: 'Evaluasi Tahap II Kominfo 2023, dikutip makassar.tribunnews.com',
  url: 'https://makassar.tribunnews.com/2024/01/03',
  simulated: false,
};

/** What many results lack. */
export const UNNOTED = { dimensions: [], strengths: [], weaknesses: [], recommendations: [] };

/** Luwu Utara 2023: total and rank are published, the components are not. */
const LUTRA_2023: EvaluationWire = {
  ...UNNOTED,
  year: 2023,
  stage: 'II',
  scheme: SCHEME,
  components: [],
  total: 2.88,
  rank: { position: 13, of: 50, scope },
  source: LUTRA_SOURCE.id,
  publishedAt: '2024-01-03',
};

/** Scores of the components of a scheme, in its order. */
export const scored = (scheme: string, scores: readonly number[]) =>
  weightsOf(scheme).map(({ code }, at) => ({ code, score: rotate(scores, at) }));

const weightsOf = (id: string) =>
  INDEX_SCHEMES.find((scheme) => scheme.id === id)?.components ?? [];

function simulated(seed: EvaluationSeed, currentYear: number): EvaluationWire {
  const year = currentYear - seed.yearsAgo;
  const isLatest = seed.yearsAgo === 1;
  return {
    year,
    stage: 'II',
    scheme: SCHEME,
    components: scored(SCHEME, seed.components),
    dimensions: DIMENSION_CODES.map((code, at) => ({ code, score: rotate(seed.dimensions, at) })),
    total: seed.total ?? weightedTotal(SCHEME, seed.components),
    rank: { position: seed.rank, of: seed.of, scope },
    strengths: STRENGTHS,
    weaknesses: WEAKNESSES,
    recommendations: isLatest ? RECOMMENDATIONS : EARLIER_RECOMMENDATIONS,
    source: SIMULATION.id,
    publishedAt: letterDay(year),
  };
}

/** Stage II closes its year by a letter early in the one that follows. */
export const letterDay = (year: number): string => `${year + 1}-01-15`;

/** Total by the weights of a scheme, as its letter rounds it. */
export function weightedTotal(scheme: string, components: readonly number[]): number {
  const weighted = weightsOf(scheme).map(({ weight }, at) => weight * rotate(components, at));
  return roundTo(weighted.reduce((sum, part) => sum + part, 0) / 100, 2);
}

/** The results that the scorecard carries. */
export function evaluationsOf(regency: string, today: IsoDate): Wire<'evaluations'> {
  const currentYear = yearOf(today);
  const isLutra = regency === '73.22';
  const generated = SIMULATED_EVALUATIONS.filter((seed) => seed.regency === regency)
    .map((seed) => simulated(seed, currentYear))
    // A simulated year never stands in for a published one.
    .filter(({ year }) => !(isLutra && year <= LUTRA_2023.year));
  const evaluations = [...(isLutra ? [LUTRA_2023] : []), ...generated].filter(
    ({ publishedAt }) => publishedAt <= today,
  );
  return { sources: isLutra ? [LUTRA_SOURCE, SIMULATION] : [SIMULATION], evaluations };
}
