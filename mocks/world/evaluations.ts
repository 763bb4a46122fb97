import { DIMENSION_CODES } from '@/domain/dimension/dimension';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import {
  type EvaluationSeed,
  RECOMMENDATIONS,
  SIMULATED_EVALUATIONS,
  STRENGTHS,
  WEAKNESSES,
} from '../seeds/evaluations';
import { INDEX_SCHEMES } from '../seeds/index-schemes';
import { text } from '../seeds/text';
import type { EvaluationWire, SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { roundTo } from './random';
import { rotate } from './rotate';

const SCHEME = 'SMARTCITY-EVAL-2022';
const scope = text('kabupaten/kota peserta', 'participating regencies and cities');

const LUTRA_SOURCE: SourceWire = {
  id: 'evaluasi-2023',
  name: 'Evaluasi Tahap II Kominfo 2023, dikutip makassar.tribunnews.com',
  url: 'https://makassar.tribunnews.com/2024/01/03',
  simulated: false,
};

/** Luwu Utara 2023: total and rank are published, the components are not. */
const LUTRA_2023: EvaluationWire = {
  year: 2023,
  stage: 'II',
  scheme: SCHEME,
  components: [],
  dimensions: [],
  total: 2.88,
  rank: { position: 13, of: 50, scope },
  strengths: [],
  weaknesses: [],
  recommendations: [],
  source: LUTRA_SOURCE.id,
  publishedAt: '2024-01-03',
};

const weightsOf = (id: string) =>
  INDEX_SCHEMES.find((scheme) => scheme.id === id)?.components ?? [];

function simulated(seed: EvaluationSeed, currentYear: number): EvaluationWire {
  const year = currentYear - seed.yearsAgo;
  const components = weightsOf(SCHEME).map(({ code }, at) => ({
    code,
    score: rotate(seed.components, at),
  }));
  const weighted = weightsOf(SCHEME).reduce(
    (sum, { weight }, at) => sum + weight * rotate(seed.components, at),
    0,
  );
  const isLatest = seed.yearsAgo === 1;
  return {
    year,
    stage: 'II',
    scheme: SCHEME,
    components,
    dimensions: DIMENSION_CODES.map((code, at) => ({ code, score: rotate(seed.dimensions, at) })),
    total: seed.total ?? roundTo(weighted / 100, 2),
    rank: { position: seed.rank, of: seed.of, scope },
    strengths: STRENGTHS,
    weaknesses: WEAKNESSES,
    recommendations: RECOMMENDATIONS.map((entry) => ({
      ...entry,
      isDone: entry.isDone || !isLatest,
    })),
    source: SIMULATION.id,
    publishedAt: `${year + 1}-01-15`,
  };
}

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
