import type { IndexScheme } from '@/domain/assessment/evaluation';
import type { IndexScore } from '@/domain/assessment/indices/indexScore';
import { aScheme } from '@/domain/testRecords';
import { isoDate } from '@/domain/time/calendar';
import { percent, score } from '@/domain/units';
import { aSource } from './builders';

/** Editions of other indices with their bands, and scores under them. */

const bandsFrom = (bands: readonly [string, number][]): IndexScheme['bands'] =>
  bands.map(([label, from]) => ({ label: { id: label }, from }));

const PARTS: readonly [string, string, number][] = [
  ['kebijakan', 'Kebijakan', 13],
  ['tata-kelola', 'Tata Kelola', 25],
  ['manajemen', 'Manajemen', 16.5],
  ['layanan', 'Layanan', 45.5],
];

/** PermenPANRB 59/2020, 2021–2025. */
export const SPBE = aScheme({
  id: 'SPBE-59-2020',
  name: { id: 'Indeks SPBE' },
  scaleMin: 1,
  scaleMax: 5,
  components: PARTS.map(([code, name, weight]) => ({
    code,
    name: { id: name },
    weight: percent(weight),
  })),
  bands: bandsFrom([
    ['Kurang', 1],
    ['Cukup', 1.8],
    ['Baik', 2.6],
    ['Sangat Baik', 3.5],
    ['Memuaskan', 4.2],
  ]),
  legalBasis: 'PermenPANRB 59/2020',
  validFrom: isoDate('2021-01-01'),
  validTo: isoDate('2025-12-31'),
  publishedAt: isoDate('2021-01-01'),
});

/** PermenPANRB 8/2026: holds for the whole year, known from June. */
export const PEMDI = aScheme({
  id: 'PEMDI-8-2026',
  name: { id: 'Indeks Pemdi' },
  scaleMin: 1,
  scaleMax: 5,
  bands: bandsFrom([
    ['Kurang (Merintis)', 1],
    ['Cukup (Membangun)', 1.5],
    ['Baik (Berkembang)', 2.5],
    ['Sangat Baik (Melembaga)', 3.5],
    ['Memuaskan (Unggul)', 4],
  ]),
  legalBasis: 'PermenPANRB 8/2026',
  supersedes: SPBE.id,
  validFrom: isoDate('2026-01-01'),
  publishedAt: isoDate('2026-06-01'),
});

export const IPS = aScheme({
  id: 'IPS-EPSS',
  name: { id: 'Indeks Pembangunan Statistik' },
  scaleMin: 1,
  scaleMax: 5,
  bands: SPBE.bands,
  validFrom: isoDate('2023-01-01'),
  publishedAt: isoDate('2023-01-01'),
});

export const IKM = aScheme({
  id: 'IKM-14-2017',
  name: { id: 'Indeks Kepuasan Masyarakat' },
  scaleMin: 25,
  scaleMax: 100,
  bands: bandsFrom([
    ['D, Tidak Baik', 25],
    ['B, Baik', 76.61],
  ]),
  validFrom: isoDate('2017-01-01'),
  publishedAt: isoDate('2017-06-01'),
});

export const anIndexScore = (
  scheme: IndexScheme,
  year: number,
  value: number,
  over: Partial<IndexScore> = {},
): IndexScore => ({
  scheme,
  year,
  value: score(value),
  predicate: null,
  components: [],
  decree: null,
  source: aSource(),
  publishedAt: isoDate(`${year + 1}-01-31`),
  ...over,
});

/** Scores of the four domains of SPBE, in their order. */
export const domainScores = (...scores: number[]): IndexScore['components'] =>
  PARTS.flatMap(([code], at) => {
    const value = scores[at];
    return value === undefined ? [] : [{ code, score: score(value) }];
  });
