/** An earlier result of a regency, under the edition of its year. */
export type EarlierSeed = {
  regency: string;
  year: number;
  scheme: 'SMARTCITY-EVAL-2019' | 'SMARTCITY-EVAL-2022';
  /** Baseline, Output, Outcome, Impact, Quick Win. */
  components: [number, number, number, number, number];
  rank: number;
  of: number;
};

/** Simulated: before the years that the scorecard carries. */
export const EARLIER_EVALUATIONS: EarlierSeed[] = [
  {
    regency: '52.02',
    year: 2021,
    scheme: 'SMARTCITY-EVAL-2019',
    components: [2.9, 2.6, 2.38, 2.41, 1.8],
    rank: 38,
    of: 48,
  },
  {
    regency: '52.02',
    year: 2022,
    scheme: 'SMARTCITY-EVAL-2022',
    components: [3.05, 2.71, 2.4, 2.45, 1.72],
    rank: 36,
    of: 50,
  },
  {
    regency: '52.02',
    year: 2023,
    scheme: 'SMARTCITY-EVAL-2022',
    components: [3.22, 2.84, 2.55, 2.62, 1.9],
    rank: 30,
    of: 50,
  },
  {
    regency: '33.25',
    year: 2021,
    scheme: 'SMARTCITY-EVAL-2019',
    components: [3.1, 2.92, 2.8, 2.74, 2.85],
    rank: 22,
    of: 48,
  },
  {
    regency: '33.25',
    year: 2022,
    scheme: 'SMARTCITY-EVAL-2022',
    components: [3.3, 3.02, 2.9, 2.8, 2.96],
    rank: 19,
    of: 50,
  },
];

/** Simulated stage I results, years before the current one. */
export const FIRST_STAGES: { regency: string; yearsAgo: number; total: number }[] = [
  { regency: '52.02', yearsAgo: 2, total: 2.58 },
  { regency: '52.02', yearsAgo: 1, total: 2.74 },
  { regency: '33.25', yearsAgo: 1, total: 3.02 },
];
