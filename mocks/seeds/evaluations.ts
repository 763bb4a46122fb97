export type EvaluationSeed = {
  regency: string;
  /** Years before the current one. */
  yearsAgo: number;
  /** Baseline, Output, Outcome, Impact, Quick Win. */
  components: [number, number, number, number, number];
  dimensions: [number, number, number, number, number, number];
  rank: number;
  of: number;
  /** Published total where it differs from the rounded recomputation. */
  total?: number;
};

/** Simulated evaluations: no 0–4 result is published for these regencies and years. */
export const SIMULATED_EVALUATIONS: EvaluationSeed[] = [
  {
    regency: '52.02',
    yearsAgo: 2,
    components: [3.35, 2.98, 2.71, 2.66, 2.05],
    dimensions: [2.9, 2.5, 2.6, 2.6, 2.7, 2.7],
    rank: 24,
    of: 50,
  },
  // Recomputed 2.836; the letter says 2.85, as published totals sometimes do.
  {
    regency: '52.02',
    yearsAgo: 1,
    components: [3.42, 3.11, 2.84, 2.62, 2.48],
    dimensions: [2.8, 2.5, 2.6, 2.6, 2.7, 2.5],
    rank: 21,
    of: 50,
    total: 2.85,
  },
  {
    regency: '33.25',
    yearsAgo: 2,
    components: [3.48, 3.12, 3.05, 2.94, 3.1],
    dimensions: [3.1, 2.8, 3, 2.9, 3, 2.8],
    rank: 15,
    of: 50,
  },
  {
    regency: '33.25',
    yearsAgo: 1,
    components: [3.55, 3.2, 3.14, 2.9, 3.02],
    dimensions: [3.1, 2.7, 2.9, 2.9, 3, 2.8],
    rank: 14,
    of: 50,
  },
  {
    regency: '73.22',
    yearsAgo: 2,
    components: [3.4, 3.05, 2.92, 2.8, 2.74],
    dimensions: [2.9, 2.7, 2.7, 2.8, 2.9, 2.8],
    rank: 12,
    of: 50,
  },
  {
    regency: '73.22',
    yearsAgo: 1,
    components: [3.44, 3.16, 2.96, 2.86, 2.9],
    dimensions: [3, 2.8, 2.8, 2.8, 2.9, 2.9],
    rank: 10,
    of: 50,
  },
  {
    regency: '62.02',
    yearsAgo: 2,
    components: [3.1, 2.75, 2.52, 2.4, 2.2],
    dimensions: [2.5, 2.3, 2.6, 2.3, 2.4, 2.3],
    rank: 33,
    of: 50,
  },
  {
    regency: '62.02',
    yearsAgo: 1,
    components: [3.2, 2.84, 2.61, 2.49, 2.12],
    dimensions: [2.6, 2.4, 2.7, 2.4, 2.5, 2.3],
    rank: 31,
    of: 50,
  },
];

/** Batang 2022: programmes realised out of planned, in the order of the six dimensions. */
export const BATANG_2022: [realised: number, planned: number][] = [
  [35, 39],
  [6, 7],
  [8, 10],
  [5, 6],
  [10, 12],
  [6, 6],
];
