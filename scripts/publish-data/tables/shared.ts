import { idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { numberKind, shareKind } from '../cells/numbers/numbers';
import { listKind, textKind, webKind } from '../cells/texts';
import { yesNoKind } from '../cells/words';
import { dimension, dimensionKind, english, publishedAt, scheme } from './common';
import { may, must, ref, table } from './table';

export const sources = table({
  sheet: 'Sumber',
  about: 'Dari mana angka berasal: dokumen, aplikasi atau lembaga.',
  key: ['id'],
  columns: {
    id: must('ID', idKind, 'Dipakai kolom Sumber di sheet lain.', 'profil-kesehatan'),
    name: must('Nama', textKind, 'Nama sumber seperti yang dibaca orang.', 'Profil Kesehatan 2025'),
    url: may('Alamat Web', webKind, 'Tempat sumber dapat dibaca.'),
    simulated: may(
      'Simulasi',
      yesNoKind,
      'ya bila angkanya dibuat-buat; kosong berarti tidak.',
      'tidak',
    ),
  },
});

export const dimensions = table({
  sheet: 'Dimensi',
  about: 'Enam dimensi dengan namanya di kabupaten ini. Boleh tidak ada: dipakai nama baku.',
  key: ['code'],
  columns: {
    code: must('Kode', dimensionKind, 'Dimensi.', 'Smart Living'),
    name: must('Nama', textKind, 'Nama yang dipakai di layar.', 'Smart Living'),
    aliases: may('Nama Lain', listKind(textKind), 'Sebutan lain, untuk pencarian.'),
  },
});

export const subDimensions = table({
  sheet: 'Sub Dimensi',
  about: 'Sub dimensi di bawah dimensi.',
  key: ['dimension', 'code'],
  columns: {
    dimension,
    code: must('Kode', idKind, 'Dipakai Indikator dan Quick Win.', 'kesehatan'),
    name: must('Nama', textKind, 'Nama sub dimensi.', 'Kesehatan'),
    nameEn: english('Nama'),
  },
});

export const schemes = table({
  sheet: 'Skema Indeks',
  about: 'Skala, bobot dan pita satu edisi indeks atau evaluasi.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'Dipakai Evaluasi dan Nilai Indeks.', 'SPBE-59-2020'),
    name: must('Nama', textKind, 'Nama indeks.', 'Indeks SPBE'),
    nameEn: english('Nama'),
    scaleMin: must('Skala Terendah', numberKind, 'Nilai terendah.', 1),
    scaleMax: must('Skala Tertinggi', numberKind, 'Nilai tertinggi.', 5),
    legalBasis: must('Dasar Hukum', textKind, 'Peraturan yang menetapkan.', 'PermenPANRB 59/2020'),
    supersedes: ref('schemes', may('Menggantikan', idKind, 'ID skema yang digantikan.')),
    validFrom: must('Berlaku Mulai', dateKind, 'Hari pertama berlaku.', '01/01/2021'),
    validTo: may('Berlaku Sampai', dateKind, 'Hari terakhir berlaku.'),
    publishedAt,
  },
});

export const schemeComponents = table({
  sheet: 'Skema Komponen',
  about: 'Komponen satu skema dengan bobotnya.',
  key: ['scheme', 'code'],
  columns: {
    scheme,
    code: must('Kode', idKind, 'Kode komponen.', 'tata-kelola'),
    name: must('Nama', textKind, 'Nama komponen.', 'Tata Kelola'),
    nameEn: english('Nama'),
    weight: must('Bobot', shareKind, 'Persen dari nilai total.', 100),
  },
});

export const bands = table({
  sheet: 'Skema Pita',
  about: 'Predikat menurut batas bawahnya (termasuk batas itu).',
  key: ['scheme', 'from'],
  columns: {
    scheme,
    label: must('Nama', textKind, 'Predikat.', 'Kurang'),
    labelEn: english('Nama'),
    from: must('Mulai Dari', numberKind, 'Batas bawah.', 1),
  },
});
