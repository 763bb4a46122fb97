import { text } from './text';

/** Published domain scores of Luwu Utara's SPBE 2022. */
export const LUTRA_SPBE_2022 = [
  { code: 'kebijakan', score: 3.1 },
  { code: 'tata-kelola', score: 2.3 },
  { code: 'manajemen', score: 2.18 },
  { code: 'layanan', score: 3.51 },
];

/** Predicates that a source states in words; none is derived from a score. */
export const PREDICATES: Record<string, ReturnType<typeof text>> = {
  '73.22/spbe/2021': text('Baik', 'Good'),
  '73.22/spbe/2022': text('Baik', 'Good'),
  '73.22/ips/2024': text('Cukup', 'Fair'),
};

/** Decrees that a source names. */
export const DECREES: Record<string, string> = {
  '62.02/spbe/2024': 'SK MenPANRB 663/2024',
  '73.22/spbe/2022': 'Kepmen PANRB 108/2023',
};

/** Simulated: no SPBE score of these two regencies was found. Years from 2021 on. */
export const SIMULATED_SPBE: Record<string, readonly number[]> = {
  '52.02': [1.92, 2.31, 2.58, 2.84, 3.06],
  '33.25': [2.44, 2.71, 2.95, 3.31, 3.52],
};
