import type { TextWire } from '../wire';
import { text } from './text';

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

/** What the assessors asked for a year earlier, and what became of it. */
export const EARLIER_RECOMMENDATIONS: RecommendationSeed[] = [
  {
    text: text('Peraturan bupati tentang masterplan', 'A regent regulation on the masterplan'),
    agency: 'bapperida',
    followUp: text('Ditetapkan dan diundangkan', 'Adopted and promulgated'),
    isDone: true,
  },
  {
    text: text('Kanal aduan satu pintu untuk warga', 'One channel for complaints of residents'),
    agency: 'diskominfo',
    followUp: text('Semua perangkat daerah sudah tersambung', 'All agencies are connected'),
    isDone: true,
  },
  {
    text: text('Rencana pengembangan SDM kota cerdas', 'A smart city staff plan'),
    agency: 'bkpsdm',
    followUp: text('Naskah masih dibahas', 'Draft still under discussion'),
    isDone: false,
  },
];
