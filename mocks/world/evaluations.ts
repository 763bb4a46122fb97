import { type IsoDate, yearOf } from '@/domain/calendar';
import { DIMENSION_CODES } from '@/domain/dimension';
import {
  BATANG_2022,
  type EvaluationSeed,
  RECOMMENDATIONS,
  SIMULATED_EVALUATIONS,
  STRENGTHS,
  WEAKNESSES,
} from '../seeds/evaluations';
import { INDEX_SCHEMES } from '../seeds/index-schemes';
import { PUBLISHED_SERIES } from '../seeds/published-series';
import { text } from '../seeds/text';
import type { EvaluationWire, IndexScoreWire, ProgrammeWire, SourceWire, Wire } from '../wire';
import { SIMULATION } from './figures';
import { randomFor, roundTo } from './random';
import { rotate } from './rotate';

const SCHEME = 'SMARTCITY-EVAL-2022';
const scope = text('kabupaten/kota peserta', 'participating regencies and cities');

const LUTRA_SOURCE: SourceWire = {
  id: 'evaluasi-2023',
  name: 'Evaluasi Tahap II Kominfo 2023, dikutip makassar.tribunnews.com',
  url: 'https://makassar.tribunnews.com/2024/01/03',
  simulated: false,
};

const BATANG_SOURCE: SourceWire = {
  id: 'program-2022',
  name: 'Pemkab Batang 2022; joglojateng dan infopublik 797573',
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

function simulatedProgrammes(regency: string, year: number): ProgrammeWire[] {
  return DIMENSION_CODES.map((dimension) => {
    const random = randomFor(`${regency}/programmes/${year}/${dimension}`);
    const planned = (dimension === 'governance' ? 28 : 6) + Math.floor(random() * 8);
    const realised = planned - Math.floor(random() * 3.4);
    return {
      year,
      dimension,
      planned,
      realised,
      source: SIMULATION.id,
      publishedAt: `${year + 1}-02-10`,
    };
  });
}

const batangProgrammes = (): ProgrammeWire[] =>
  DIMENSION_CODES.map((dimension, at) => {
    const [realised, planned] = rotate(BATANG_2022, at);
    return {
      year: 2022,
      dimension,
      planned,
      realised,
      source: BATANG_SOURCE.id,
      publishedAt: '2023-01-10',
    };
  });

/** Programmes realised out of planned: Batang 2022 is published, later years are simulated. */
export function programmesOf(regency: string, today: IsoDate): Wire<'programmes'> {
  const isBatang = regency === '33.25';
  const years = [yearOf(today) - 2, yearOf(today) - 1];
  const programmes = [
    ...(isBatang ? batangProgrammes() : []),
    ...years.flatMap((year) => simulatedProgrammes(regency, year)),
  ].filter(({ publishedAt }) => publishedAt <= today);
  return { sources: isBatang ? [BATANG_SOURCE, SIMULATION] : [SIMULATION], programmes };
}

const SCHEME_OF: Record<string, string> = { spbe: 'SPBE-59-2020', ips: 'IPS-EPSS' };

/** Published domain scores of Luwu Utara's SPBE 2022. */
const LUTRA_SPBE_2022 = [
  { code: 'kebijakan', score: 3.1 },
  { code: 'tata-kelola', score: 2.3 },
  { code: 'manajemen', score: 2.18 },
  { code: 'layanan', score: 3.51 },
];

/** Predicates that a source states in words; none is derived from a score. */
const PREDICATES: Record<string, ReturnType<typeof text>> = {
  '73.22/spbe/2021': text('Baik', 'Good'),
  '73.22/spbe/2022': text('Baik', 'Good'),
  '73.22/ips/2024': text('Cukup', 'Fair'),
};

/** Published scores of other indices; a regency without one has an empty list. */
export function indexScoresOf(regency: string, today: IsoDate): Wire<'indexScores'> {
  const sources: SourceWire[] = [];
  const scores: IndexScoreWire[] = [];
  for (const [indicator, , area, year, value, citation] of PUBLISHED_SERIES) {
    const scheme = SCHEME_OF[indicator];
    const publishedAt = `${year + 1}-01-31`;
    if (scheme === undefined || area !== regency || publishedAt > today) continue;
    const source = `${indicator}-${year}`;
    const isLutra2022 = area === '73.22' && indicator === 'spbe' && year === 2022;
    sources.push({ id: source, name: citation, simulated: false });
    scores.push({
      scheme,
      year,
      value,
      predicate: PREDICATES[`${area}/${indicator}/${year}`] ?? null,
      components: isLutra2022 ? LUTRA_SPBE_2022 : [],
      source,
      publishedAt,
    });
  }
  return { sources, scores };
}
