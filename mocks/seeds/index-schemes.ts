import type { SchemeWire } from '../wire';
import { text } from './text';

const evaluationComponents = (weights: [number, number, number, number, number]) => [
  { code: 'baseline', name: text('Baseline', 'Baseline'), weight: weights[0] },
  { code: 'output', name: text('Output', 'Output'), weight: weights[1] },
  { code: 'outcome', name: text('Outcome', 'Outcome'), weight: weights[2] },
  { code: 'impact', name: text('Impact', 'Impact'), weight: weights[3] },
  { code: 'quick-win', name: text('Quick Win', 'Quick Win'), weight: weights[4] },
];

const maturityBands = (from: [number, number, number, number, number]) => [
  { label: text('Kurang', 'Poor'), from: from[0] },
  { label: text('Cukup', 'Fair'), from: from[1] },
  { label: text('Baik', 'Good'), from: from[2] },
  { label: text('Sangat Baik', 'Very good'), from: from[3] },
  { label: text('Memuaskan', 'Excellent'), from: from[4] },
];

/** Scales by edition. The national evaluation publishes no predicates, so its bands stay empty. */
export const INDEX_SCHEMES: SchemeWire[] = [
  {
    id: 'SMARTCITY-EVAL-2022',
    name: text('Evaluasi Implementasi, edisi 2022', 'Implementation evaluation, 2022 edition'),
    scaleMin: 0,
    scaleMax: 4,
    components: evaluationComponents([10, 20, 30, 20, 20]),
    bands: [],
    legalBasis:
      'Pedoman Evaluasi Gerakan Menuju Smart City 2022 (bobot dikutip jambiekspres.disway.id)',
    validFrom: '2022-01-01',
    publishedAt: '2022-06-01',
  },
  {
    id: 'SMARTCITY-EVAL-2019',
    name: text(
      'Evaluasi Implementasi, edisi lain (tahun edisi tidak disebut sumbernya)',
      'Implementation evaluation, another edition (its source states no year)',
    ),
    scaleMin: 0,
    scaleMax: 4,
    components: evaluationComponents([10, 20, 30, 30, 10]),
    bands: [],
    legalBasis: 'Bobot dikutip kominfo.slemankab.go.id; tahun edisi tidak disebut',
    validFrom: '2019-01-01',
    validTo: '2021-12-31',
    publishedAt: '2019-06-01',
  },
  {
    id: 'SPBE-59-2020',
    name: text('Indeks SPBE', 'E-government index (SPBE)'),
    scaleMin: 1,
    scaleMax: 5,
    components: [
      { code: 'kebijakan', name: text('Kebijakan', 'Policy'), weight: 13 },
      { code: 'tata-kelola', name: text('Tata Kelola', 'Governance'), weight: 25 },
      { code: 'manajemen', name: text('Manajemen', 'Management'), weight: 16.5 },
      { code: 'layanan', name: text('Layanan', 'Services'), weight: 45.5 },
    ],
    bands: maturityBands([1, 1.8, 2.6, 3.5, 4.2]),
    legalBasis: 'PermenPANRB 59/2020',
    validFrom: '2021-01-01',
    validTo: '2025-12-31',
    publishedAt: '2021-01-01',
  },
  {
    id: 'PEMDI-8-2026',
    name: text('Indeks Pemerintah Digital (Pemdi)', 'Digital government index (Pemdi)'),
    scaleMin: 1,
    scaleMax: 5,
    components: [
      {
        code: 'tata-kelola',
        name: text('Tata Kelola dan Manajemen', 'Governance and management'),
        weight: 10,
      },
      { code: 'penyelenggara', name: text('Penyelenggara', 'Organisation'), weight: 10 },
      { code: 'data', name: text('Data', 'Data'), weight: 15 },
      { code: 'keamanan', name: text('Keamanan Siber', 'Cyber security'), weight: 15 },
      { code: 'teknologi', name: text('Teknologi Digital', 'Digital technology'), weight: 10 },
      { code: 'keterpaduan', name: text('Keterpaduan', 'Integration'), weight: 15 },
      { code: 'kepuasan', name: text('Kepuasan Pengguna', 'User satisfaction'), weight: 25 },
    ],
    bands: [
      { label: text('Kurang (Merintis)', 'Poor (starting)'), from: 1 },
      { label: text('Cukup (Membangun)', 'Fair (building)'), from: 1.5 },
      { label: text('Baik (Berkembang)', 'Good (growing)'), from: 2.5 },
      { label: text('Sangat Baik (Melembaga)', 'Very good (established)'), from: 3.5 },
      { label: text('Memuaskan (Unggul)', 'Excellent (leading)'), from: 4 },
    ],
    legalBasis: 'PermenPANRB 8/2026',
    supersedes: 'SPBE-59-2020',
    validFrom: '2026-01-01',
    publishedAt: '2026-06-01',
  },
  {
    id: 'IKM-14-2017',
    name: text('Indeks Kepuasan Masyarakat', 'Public satisfaction index'),
    scaleMin: 25,
    scaleMax: 100,
    components: [],
    bands: [
      { label: text('D, Tidak Baik', 'D, poor'), from: 25 },
      { label: text('C, Kurang Baik', 'C, below standard'), from: 65 },
      { label: text('B, Baik', 'B, good'), from: 76.61 },
      { label: text('A, Sangat Baik', 'A, very good'), from: 88.31 },
    ],
    legalBasis: 'PermenPANRB 14/2017',
    validFrom: '2017-01-01',
    publishedAt: '2017-06-01',
  },
  {
    id: 'IPS-EPSS',
    name: text('Indeks Pembangunan Statistik', 'Statistical development index'),
    scaleMin: 1,
    scaleMax: 5,
    components: [
      { code: 'sdi', name: text('Prinsip Satu Data Indonesia', 'One Data principles'), weight: 28 },
      { code: 'kualitas', name: text('Kualitas Data', 'Data quality'), weight: 24 },
      { code: 'proses', name: text('Proses Bisnis Statistik', 'Statistical process'), weight: 19 },
      { code: 'kelembagaan', name: text('Kelembagaan', 'Institutions'), weight: 17 },
      { code: 'ssn', name: text('Statistik Nasional', 'National statistics'), weight: 12 },
    ],
    bands: maturityBands([1, 1.8, 2.6, 3.5, 4.2]),
    legalBasis: 'Evaluasi Penyelenggaraan Statistik Sektoral, BPS',
    validFrom: '2023-01-01',
    publishedAt: '2023-01-01',
  },
];
