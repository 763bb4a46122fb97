import type { TextWire } from '../wire';
import { text } from './text';

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

export const STRENGTHS: TextWire[] = [
  text(
    'Pimpinan daerah memimpin langsung rapat kota cerdas.',
    'The regent chairs the smart city meetings.',
  ),
  text(
    'Layanan terpadu sudah dipakai warga setiap hari.',
    'Residents use the joint services every day.',
  ),
  text('Quick win dipilih dari keluhan warga.', 'Quick wins come from complaints of residents.'),
];

export const WEAKNESSES: TextWire[] = [
  text(
    'Jawaban kuesioner belum disertai data dukung yang valid dan lengkap.',
    'Answers lack valid and complete evidence.',
  ),
  text('Forum Smart City belum bertemu berkala.', 'The Smart City forum does not meet regularly.'),
  text(
    'Integrasi dokumen setiap dimensi dan program belum selesai.',
    'Documents of dimensions and programmes are not integrated.',
  ),
];

export type RecommendationSeed = {
  text: TextWire;
  agency: string;
  followUp: TextWire | null;
  isDone: boolean;
};

export const RECOMMENDATIONS: RecommendationSeed[] = [
  {
    text: text('Data dukung valid untuk 14 jawaban kuesioner', 'Valid evidence for 14 answers'),
    agency: 'bapperida',
    followUp: text('9 dari 14 sudah diunggah', '9 of 14 uploaded'),
    isDone: false,
  },
  {
    text: text('Forum Smart City bertemu tiap triwulan', 'The forum meets every quarter'),
    agency: 'diskominfo',
    followUp: text('2 dari 3 pertemuan terlaksana', '2 of 3 meetings held'),
    isDone: false,
  },
  {
    text: text('Peraturan daerah sebagai dasar hukum', 'A regional law as legal base'),
    agency: 'setwan',
    followUp: null,
    isDone: false,
  },
  {
    text: text('Rencana pengembangan SDM kota cerdas', 'A smart city staff plan'),
    agency: 'bkpsdm',
    followUp: text('Ditetapkan bersama kalender diklat', 'Adopted with the training calendar'),
    isDone: true,
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
