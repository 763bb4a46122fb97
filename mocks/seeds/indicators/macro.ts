import type { DimensionCode } from '@/domain/dimension/dimension';
import type { IndicatorWire, TargetWire } from '../../wire';
import { text } from '../text';
import { UNITS } from './indicator-seed';

/** An indicator whose figures are published by a national body; it has no simulated figure. */
export type MacroSeed = Pick<
  IndicatorWire,
  | 'name'
  | 'subDimension'
  | 'unit'
  | 'decimals'
  | 'direction'
  | 'definition'
  | 'formulaText'
  | 'methods'
> & {
  id: string;
  code: string;
  dimension: DimensionCode;
  agency: string;
  producer: string;
  lagDays: number;
  /** Days after the year's end at which the demo API published its figure. */
  publishedAfter: number;
  documents: IndicatorWire['documents'];
  leadReason?: IndicatorWire['leadReason'];
  aliases: string[];
};

const score = { unit: UNITS.index, decimals: 2, direction: 'higher-is-better' } as const;
const share = { unit: UNITS.percent, decimals: 2 } as const;

/** Methods are listed with the leading one first. */
export const MACRO_SEEDS: MacroSeed[] = [
  {
    ...score,
    id: 'ipm',
    code: 'IPM',
    name: text('Indeks Pembangunan Manusia', 'Human development index'),
    dimension: 'economy',
    subDimension: 'welfare',
    agency: 'bapperida',
    producer: 'BPS',
    lagDays: 150,
    publishedAfter: 45,
    aliases: ['HDI'],
    documents: ['RPJMD', 'IKU'],
    definition: text(
      'Rata-rata geometrik indeks kesehatan, pengetahuan dan pengeluaran.',
      'Geometric mean of the health, knowledge and expenditure indices.',
    ),
    formulaText: text(
      'Akar pangkat tiga hasil kali tiga indeks × 100',
      'Cube root of the product of three indices × 100',
    ),
    methods: [
      {
        id: 'uhh-sp2010',
        name: text('UHH SP2010 (tabel BPS 413)', 'Life expectancy SP2010 (BPS table 413)'),
      },
      {
        id: 'uhh-lf-sp2020',
        name: text(
          'UHH LF SP2020 (diumumkan daerah)',
          'Life expectancy LF SP2020 (announced by the regency)',
        ),
        note: text(
          'Sekitar dua poin lebih tinggi untuk tahun yang sama; sumbernya tidak menyebut metode secara tersurat.',
          'About two points higher for the same year; its sources do not state the method.',
        ),
      },
    ],
    leadReason: text(
      'Seri tabel BPS lebih panjang dan lengkap untuk keempat kabupaten.',
      'The BPS table series is longer and complete for all four regencies.',
    ),
  },
  {
    ...share,
    id: 'p0',
    code: 'P0',
    name: text('Penduduk miskin', 'Population in poverty'),
    dimension: 'economy',
    subDimension: 'welfare',
    direction: 'lower-is-better',
    agency: 'dinsos',
    producer: 'BPS',
    lagDays: 300,
    publishedAfter: 30,
    aliases: [],
    documents: ['RPJMD', 'IKU', 'SDGs'],
    definition: text(
      'Bagian penduduk di bawah garis kemiskinan, Susenas Maret.',
      'Share of residents below the poverty line, March survey.',
    ),
    formulaText: text('Penduduk miskin ÷ penduduk × 100', 'Poor ÷ residents × 100'),
    methods: [{ id: 'susenas-maret', name: text('Susenas Maret', 'March socio-economic survey') }],
  },
  {
    ...share,
    id: 'tpt',
    code: 'TPT',
    name: text('Pengangguran terbuka', 'Open unemployment'),
    dimension: 'economy',
    subDimension: 'industry',
    direction: 'lower-is-better',
    agency: 'disnaker',
    producer: 'BPS',
    lagDays: 90,
    publishedAfter: 45,
    aliases: [],
    documents: ['RPJMD', 'IKU', 'SDGs'],
    definition: text(
      'Bagian angkatan kerja yang menganggur, Sakernas Agustus.',
      'Share of the labour force out of work, August survey.',
    ),
    formulaText: text('Penganggur ÷ angkatan kerja × 100', 'Unemployed ÷ labour force × 100'),
    methods: [{ id: 'sakernas-agustus', name: text('Sakernas Agustus', 'August labour survey') }],
  },
  {
    ...share,
    id: 'lpe',
    code: 'LPE',
    name: text('Laju pertumbuhan ekonomi', 'Economic growth'),
    dimension: 'economy',
    subDimension: 'industry',
    direction: 'higher-is-better',
    agency: 'bapperida',
    producer: 'BPS',
    lagDays: 90,
    publishedAfter: 75,
    aliases: [],
    documents: ['RPJMD', 'IKU'],
    definition: text(
      'Pertumbuhan PDRB atas dasar harga konstan.',
      'Growth of gross regional product at constant prices.',
    ),
    formulaText: text(
      '(PDRB tahun ini ÷ PDRB tahun lalu − 1) × 100',
      '(Product this year ÷ last year − 1) × 100',
    ),
    methods: [{ id: 'pdrb-adhk-2010', name: text('PDRB harga konstan', 'Constant prices') }],
  },
  {
    ...score,
    id: 'spbe',
    code: 'SPBE',
    name: text('Indeks SPBE', 'E-government index (SPBE)'),
    dimension: 'governance',
    subDimension: 'bureaucracy',
    agency: 'diskominfo',
    producer: 'KemenPANRB',
    lagDays: 60,
    publishedAfter: 31,
    aliases: [],
    documents: ['RPJMD', 'IKU'],
    definition: text(
      'Tingkat kematangan pemerintahan berbasis elektronik, skala 1–5.',
      'Maturity of e-government, scale 1–5.',
    ),
    formulaText: text('Jumlah tertimbang nilai empat domain', 'Weighted sum of four domains'),
    methods: [
      {
        id: 'spbe-59-2020',
        name: text('PermenPANRB 59/2020', 'PermenPANRB 59/2020'),
        note: text(
          'Digantikan Pemdi (PermenPANRB 8/2026) mulai 2026.',
          'Replaced by Pemdi (PermenPANRB 8/2026) from 2026.',
        ),
      },
    ],
  },
  {
    ...score,
    id: 'ips',
    code: 'IPS',
    name: text('Indeks Pembangunan Statistik', 'Statistical development index'),
    dimension: 'governance',
    subDimension: 'public-policy',
    agency: 'diskominfo',
    producer: 'BPS',
    lagDays: 90,
    publishedAfter: 45,
    aliases: ['EPSS'],
    documents: ['IKU'],
    definition: text(
      'Kematangan statistik sektoral, skala 1–5.',
      'Maturity of sector statistics, scale 1–5.',
    ),
    formulaText: text('Jumlah tertimbang nilai lima domain', 'Weighted sum of five domains'),
    methods: [{ id: 'epss', name: text('EPSS', 'EPSS') }],
  },
  {
    ...score,
    id: 'iid',
    code: 'IID',
    name: text('Indeks Inovasi Daerah', 'Regional innovation index'),
    dimension: 'governance',
    subDimension: 'public-policy',
    agency: 'bapperida',
    producer: 'BSKDN Kemendagri',
    lagDays: 60,
    publishedAfter: 31,
    aliases: ['IGA'],
    documents: ['IKU'],
    definition: text(
      'Nilai inovasi daerah pada Innovative Government Award.',
      'Innovation score in the national award.',
    ),
    formulaText: text('Nilai pengukuran Kemendagri', 'Score measured by the ministry'),
    methods: [{ id: 'iga', name: text('IGA Kemendagri', 'IGA Kemendagri') }],
  },
  {
    ...score,
    id: 'eppd',
    code: 'EPPD',
    name: text('Evaluasi Penyelenggaraan Pemerintahan Daerah', 'Evaluation of regional government'),
    dimension: 'governance',
    subDimension: 'bureaucracy',
    decimals: 4,
    agency: 'bag-organisasi',
    producer: 'Kemendagri',
    lagDays: 120,
    publishedAfter: 115,
    aliases: ['LPPD'],
    documents: ['IKU'],
    definition: text(
      'Skor kinerja penyelenggaraan pemerintahan dari LPPD.',
      'Score of regional government from its yearly report.',
    ),
    formulaText: text('Skor evaluasi Kemendagri', 'Score by the ministry'),
    methods: [{ id: 'lppd', name: text('EPPD Kemendagri', 'EPPD Kemendagri') }],
  },
  {
    ...score,
    id: 'ombudsman',
    code: 'OMB',
    name: text('Kepatuhan pelayanan publik', 'Public service compliance'),
    dimension: 'governance',
    subDimension: 'public-service',
    agency: 'bag-organisasi',
    producer: 'Ombudsman RI',
    lagDays: 60,
    publishedAfter: 5,
    aliases: [],
    documents: ['IKU'],
    definition: text(
      'Nilai kepatuhan standar pelayanan publik, skala 0–100.',
      'Compliance with service standards, scale 0–100.',
    ),
    formulaText: text('Nilai penilaian Ombudsman', 'Score by the Ombudsman'),
    methods: [{ id: 'kepatuhan', name: text('Penilaian kepatuhan', 'Compliance review') }],
  },
];

export type PublishedTarget = Pick<TargetWire, 'period' | 'value' | 'document'> & {
  indicator: string;
  regency: string;
};

/**
 * Targets that were published with the same method as the leading series. Luwu Utara's IPM target for 2024
 * (70.61) and Kotawaringin Timur's for 2029 (80) go with the other method, so neither is set against it.
 */
export const PUBLISHED_TARGETS: PublishedTarget[] = [
  { regency: '33.25', indicator: 'ipm', period: '2022', value: 71.09, document: 'RPJMD 2017–2022' },
  { regency: '73.22', indicator: 'p0', period: '2024', value: 11.76, document: 'RPJMD 2021–2026' },
  { regency: '73.22', indicator: 'tpt', period: '2024', value: 2.72, document: 'RPJMD 2021–2026' },
  { regency: '62.02', indicator: 'p0', period: '2029', value: 1, document: 'RPJMD 2025–2029' },
  { regency: '62.02', indicator: 'tpt', period: '2029', value: 2.72, document: 'RPJMD 2025–2029' },
];
