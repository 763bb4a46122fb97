import { idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { textKind } from '../cells/texts';
import { wordKind } from '../cells/words';
import { may, must, ref } from './table';

export const dimensionKind = wordKind({
  governance: ['Smart Governance', 'Tata Kelola'],
  branding: ['Smart Branding'],
  economy: ['Smart Economy', 'Ekonomi'],
  living: ['Smart Living', 'Kehidupan'],
  society: ['Smart Society', 'Masyarakat'],
  environment: ['Smart Environment', 'Lingkungan'],
});

/** The English of a text, where there is one. */
export const english = (heading: string) =>
  may(`${heading} (Inggris)`, textKind, `Terjemahan Inggris dari ${heading}, bila ada.`);

export const dimension = must(
  'Dimensi',
  dimensionKind,
  'Salah satu dari enam dimensi.',
  'Smart Living',
);
export const agency = ref(
  'agencies',
  must('Perangkat Daerah', idKind, 'ID dari sheet Perangkat Daerah.', 'dinas-kesehatan'),
);
export const optionalAgency = ref(
  'agencies',
  may('Perangkat Daerah', idKind, 'ID dari sheet Perangkat Daerah.'),
);
export const source = ref(
  'sources',
  must(
    'Sumber',
    idKind,
    'ID dari sheet Sumber: siapa yang menerbitkan angka ini.',
    'profil-kesehatan',
  ),
);
export const indicator = ref(
  'indicators',
  must('Indikator', idKind, 'ID dari sheet Indikator.', 'imunisasi-lengkap'),
);
export const quickWin = ref(
  'quickWins',
  must('Quick Win', idKind, 'ID dari sheet Quick Win.', 'antrean-online'),
);
export const scheme = ref(
  'schemes',
  must('Skema', idKind, 'ID dari sheet Skema Indeks.', 'SPBE-59-2020'),
);
export const publishedAt = must(
  'Tanggal Terbit',
  dateKind,
  'Hari versi ini diterbitkan. Angka yang berubah adalah baris baru dengan Tanggal Terbit baru; baris lama tetap.',
  '15/01/2026',
);
/** Of rows that belong to a row of another sheet. */
export const groupPublishedAt = may(
  'Tanggal Terbit',
  dateKind,
  'Kosong: sejak awal. Bila isinya berubah: tulis ulang semua baris kelompok ini dengan Tanggal Terbit baru.',
);
