import { idKind } from '../cells/codes';
import { countKind, numberKind, yearKind } from '../cells/numbers/numbers';
import { textKind } from '../cells/texts';
import { wordKind, yesNoKind } from '../cells/words';
import {
  agency,
  dimension,
  english,
  groupPublishedAt,
  publishedAt,
  scheme,
  source,
} from './common';
import { may, must, table } from './table';

const stageKind = wordKind({ I: ['I', '1'], II: ['II', '2'] });
const which = {
  year: must('Tahun', yearKind, 'Tahun evaluasi.', 2025),
  stage: must('Tahap', stageKind, 'Tahap I atau II.', 'II'),
};

export const evaluations = table({
  sheet: 'Evaluasi',
  about: 'Hasil evaluasi nasional seperti diterbitkan; tidak dihitung ulang.',
  key: ['year', 'stage', 'publishedAt'],
  columns: {
    ...which,
    scheme,
    total: must('Nilai Total', numberKind, 'Seperti dalam surat.', '2,94'),
    rankPosition: may('Peringkat', countKind, 'Peringkat.', 13),
    rankOf: may('Dari', countKind, 'Jumlah peserta.', 50),
    rankScope: may('Peserta', textKind, 'Siapa pesertanya.', 'kabupaten/kota peserta'),
    rankScopeEn: english('Peserta'),
    letter: may('Nomor Surat', textKind, 'Surat penyampaian hasil.'),
    source,
    publishedAt,
  },
});

export const evaluationComponents = table({
  sheet: 'Evaluasi Komponen',
  about: 'Nilai komponen satu evaluasi.',
  key: ['year', 'stage', 'code', 'publishedAt'],
  columns: {
    ...which,
    code: must('Komponen', idKind, 'Kode dari sheet Skema Komponen.', 'tata-kelola'),
    score: must('Nilai', numberKind, 'Nilai komponen.', '3,1'),
    publishedAt: groupPublishedAt,
  },
});

export const evaluationDimensions = table({
  sheet: 'Evaluasi Dimensi',
  about: 'Nilai dimensi satu evaluasi.',
  key: ['year', 'stage', 'code', 'publishedAt'],
  columns: {
    ...which,
    code: dimension,
    score: must('Nilai', numberKind, 'Nilai dimensi.', '2,8'),
    publishedAt: groupPublishedAt,
  },
});

export const evaluationNotes = table({
  sheet: 'Evaluasi Catatan',
  about: 'Kekuatan dan kelemahan menurut asesor.',
  key: [],
  columns: {
    ...which,
    kind: must(
      'Jenis',
      wordKind({ strengths: ['kekuatan'], weaknesses: ['kelemahan'] }),
      'Kekuatan atau kelemahan.',
      'kekuatan',
    ),
    text: must('Uraian', textKind, 'Seperti dalam surat.', 'Komitmen pimpinan kuat'),
    textEn: english('Uraian'),
    publishedAt: groupPublishedAt,
  },
});

export const recommendations = table({
  sheet: 'Rekomendasi',
  about: 'Rekomendasi asesor dan tindak lanjutnya.',
  key: [],
  columns: {
    ...which,
    text: must('Uraian', textKind, 'Rekomendasi.', 'Susun arsitektur data'),
    textEn: english('Uraian'),
    agency,
    followUp: may('Tindak Lanjut', textKind, 'Yang dilakukan; kosong: belum ada.'),
    followUpEn: english('Tindak Lanjut'),
    isDone: may('Selesai', yesNoKind, 'Kosong: tidak.', 'tidak'),
    publishedAt: groupPublishedAt,
  },
});

export const indexScores = table({
  sheet: 'Nilai Indeks',
  about: 'Nilai indeks lain (SPBE, Pemdi, IPS …) seperti diterbitkan.',
  key: ['scheme', 'year', 'publishedAt'],
  columns: {
    scheme,
    year: must('Tahun', yearKind, 'Tahun penilaian.', 2024),
    value: must('Nilai', numberKind, 'Seperti diterbitkan.', '2,67'),
    predicate: may('Predikat', textKind, 'Seperti diterbitkan.', 'Baik'),
    predicateEn: english('Predikat'),
    decree: may('Nomor SK', textKind, 'Keputusan yang menetapkan.'),
    source,
    publishedAt,
  },
});

export const indexScoreComponents = table({
  sheet: 'Nilai Indeks Komponen',
  about: 'Nilai komponen satu indeks.',
  key: ['scheme', 'year', 'code', 'publishedAt'],
  columns: {
    scheme,
    year: must('Tahun', yearKind, 'Tahun penilaian.', 2024),
    code: must('Komponen', idKind, 'Kode dari sheet Skema Komponen.', 'tata-kelola'),
    score: must('Nilai', numberKind, 'Nilai komponen.', '2,5'),
    publishedAt: groupPublishedAt,
  },
});
