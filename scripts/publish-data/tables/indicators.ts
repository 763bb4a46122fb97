import { bad, type Kind } from '../cells/cell';
import { areaKind, idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { periodKind } from '../cells/dates/periods';
import { isAbsent } from '../cells/numbers/numberHints';
import { countKind, numberKind } from '../cells/numbers/numbers';
import { listKind, textKind, webKind } from '../cells/texts';
import { wordKind, yesNoKind } from '../cells/words';
import { agency, dimension, english, indicator, publishedAt } from './common';
import { may, must, ref, table } from './table';

const unitKind = wordKind({
  percent: ['persen', '%'],
  index: ['indeks'],
  rupiah: ['rupiah', 'Rp'],
  count: ['jumlah', 'cacah'],
  other: ['lainnya'],
});
const directionKind = wordKind({
  'higher-is-better': ['naik lebih baik', 'makin tinggi makin baik', 'positif'],
  'lower-is-better': ['turun lebih baik', 'makin rendah makin baik', 'negatif'],
});
const formulaKind = wordKind({
  ratio: ['realisasi / target', 'R/T'],
  'inverse-ratio': ['(2 × target − realisasi) / target', '(2T-R)/T', 'terbalik'],
  none: ['tidak ada'],
});
const cadenceKind = wordKind({
  monthly: ['bulanan'],
  quarterly: ['triwulanan'],
  semiannual: ['semesteran'],
  yearly: ['tahunan'],
});
const levelKind = wordKind({
  regency: ['kabupaten'],
  district: ['kecamatan'],
  village: ['desa'],
});
const documentKind = wordKind({
  RPJMD: ['RPJMD'],
  IKU: ['IKU'],
  SPM: ['SPM'],
  SDGs: ['SDGs', 'TPB'],
  SmartCity: ['Smart City', 'SmartCity'],
});

export const indicators = table({
  sheet: 'Indikator',
  about:
    'Definisi indikator. Definisi yang berubah adalah baris baru dengan ID sama dan Tanggal Terbit baru.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must(
      'ID',
      idKind,
      'Dipakai Angka, Target, Penjelasan; tidak pernah berubah.',
      'imunisasi-lengkap',
    ),
    code: must(
      'Kode',
      textKind,
      'Kode di layar; indikator makro: IPM, P0, TPT, LPE, GINI, PDRBPK.',
      'LIV-01',
    ),
    name: must('Nama', textKind, 'Nama indikator.', 'Imunisasi dasar lengkap'),
    nameEn: english('Nama'),
    dimension,
    subDimension: ref(
      'subDimensions',
      must('Sub Dimensi', idKind, 'Kode dari sheet Sub Dimensi.', 'kesehatan'),
    ),
    agency,
    unitKind: must('Jenis Satuan', unitKind, 'Menentukan cara angka ditulis.', 'persen'),
    unit: must('Satuan', textKind, 'Satuan seperti dibaca.', '%'),
    unitEn: english('Satuan'),
    decimals: must('Desimal', countKind, 'Angka di belakang koma, 0–6.', 1),
    direction: must('Arah', directionKind, 'Ke mana yang lebih baik.', 'naik lebih baik'),
    formula: must('Rumus Capaian', formulaKind, 'Cara capaian dihitung.', 'realisasi / target'),
    cadence: must('Frekuensi', cadenceKind, 'Seberapa sering angkanya ada.', 'tahunan'),
    expectedLagDays: must(
      'Batas Hari',
      countKind,
      'Hari sesudah akhir periode sampai angka wajib ada.',
      60,
    ),
    level: must('Tingkat', levelKind, 'Tingkat terkecil yang punya angka.', 'kecamatan'),
    isRate: must(
      'Rasio',
      yesNoKind,
      'ya bila tidak boleh dijumlahkan (persen, indeks, rata-rata).',
      'ya',
    ),
    leadMethod: may('Metode Utama', idKind, 'ID dari sheet Metode; kosong: metode pertama.'),
    leadReason: may('Alasan Metode Utama', textKind, 'Bila ada lebih dari satu metode.'),
    leadReasonEn: english('Alasan Metode Utama'),
    baselinePeriod: may('Periode Awal', periodKind, 'Periode angka dasar.'),
    baselineValue: may('Nilai Awal', numberKind, 'Angka dasar.'),
    addedAt: may('Mulai Dipantau', dateKind, 'Kosong: sejak semula.'),
    withdrawnAt: may('Berhenti Dipantau', dateKind, 'Hari pertama tidak dipantau lagi.'),
    aliases: may('Nama Lain', listKind(textKind), 'Sebutan lain, untuk pencarian.'),
    definition: must(
      'Definisi',
      textKind,
      'Apa yang diukur.',
      'Bayi dengan imunisasi dasar lengkap',
    ),
    definitionEn: english('Definisi'),
    formulaText: must(
      'Rumus Hitung',
      textKind,
      'Cara angka dihitung.',
      'bayi lengkap ÷ seluruh bayi × 100',
    ),
    formulaTextEn: english('Rumus Hitung'),
    producer: must('Produsen Data', textKind, 'Yang mengukur.', 'Dinas Kesehatan'),
    steward: must('Wali Data', textKind, 'Yang menjaga.', 'Dinas Komunikasi dan Informatika'),
    documents: may('Dokumen', listKind(documentKind), 'Dokumen yang memuatnya.', 'RPJMD; SPM'),
    sourceUrl: may('Alamat Web', webKind, 'Tempat angka diterbitkan.'),
    nextRelease: may('Rilis Berikut', dateKind, 'Bila diumumkan produsen.'),
    publishedAt,
  },
});

export const methods = table({
  sheet: 'Metode',
  about: 'Cara mengukur satu indikator; sedikitnya satu baris per indikator.',
  key: ['indicator', 'id'],
  columns: {
    indicator,
    id: must('ID', idKind, 'Dipakai kolom Metode di Angka.', 'utama'),
    name: must('Nama', textKind, 'Nama metode.', 'Laporan rutin perangkat daerah'),
    nameEn: english('Nama'),
    note: may('Catatan', textKind, 'Yang perlu diketahui pembaca.'),
    noteEn: english('Catatan'),
  },
});

const area = areaKind('regency', 'district', 'village');
const statusKind = wordKind({
  final: ['tetap', 'final'],
  provisional: ['sementara'],
  'very-provisional': ['sangat sementara'],
});
const reasonKind = wordKind({
  'not-reported': ['belum lapor', 'belum dilaporkan'],
  suppressed: ['disembunyikan', 'dirahasiakan', 'kasus terlalu sedikit'],
  'not-applicable': ['tidak berlaku'],
  'not-collected': ['tidak dikumpulkan'],
});

/** Only beside a figure there is a column that says why there is none. */
const figureKind: Kind<number> = {
  ...numberKind,
  read: (cell, style) => {
    const parsed = numberKind.read(cell, style);
    return parsed.ok || !isAbsent(String(cell.value)) ? parsed : bad(parsed.reason, NO_FIGURE);
  },
};
const NO_FIGURE = `Kosongkan Nilai dan isi kolom Alasan dengan salah satu: ${Object.values(reasonKind.choices ?? {}).join(', ')}.`;

export const observations = table({
  sheet: 'Angka',
  about:
    'Satu angka per baris: satu indikator, satu wilayah, satu periode. Nilai kosong wajib beralasan; kosong bukan nol.',
  key: ['indicator', 'area', 'period', 'method', 'publishedAt'],
  columns: {
    indicator,
    area: may('Wilayah', area, 'Kode; kosong: kabupaten.', '52.02'),
    period: must('Periode', periodKind, 'Periode yang digambarkan angka.', '2025'),
    value: may('Nilai', figureKind, 'Angkanya; kosong bila tidak ada.', '93,4'),
    status: may('Keadaan', statusKind, 'Kosong: tetap.', 'tetap'),
    reason: may('Alasan', reasonKind, 'Wajib bila Nilai kosong.'),
    method: may('Metode', idKind, 'ID dari sheet Metode; kosong: metode utama.'),
    source: ref('sources', must('Sumber', idKind, 'ID dari sheet Sumber.', 'profil-kesehatan')),
    enteredAt: must(
      'Tanggal Entri',
      dateKind,
      'Hari perangkat daerah mengisi angka ini.',
      '10/01/2026',
    ),
    publishedAt,
  },
});

export const targets = table({
  sheet: 'Target',
  about: 'Satu target per baris. Target yang digeser adalah baris baru.',
  key: ['indicator', 'area', 'period', 'publishedAt'],
  columns: {
    indicator,
    area: may('Wilayah', area, 'Kode; kosong: kabupaten.', '52.02'),
    period: must('Periode', periodKind, 'Periode target.', '2025'),
    value: must('Nilai', numberKind, 'Target.', 95),
    document: must('Dokumen', textKind, 'Dokumen yang menetapkan.', 'RKPD 2025'),
    cumulative: may(
      'Kumulatif',
      yesNoKind,
      'ya bila dihitung sejak Januari; kosong: tidak.',
      'tidak',
    ),
    publishedAt,
  },
});

export const accountColumns = {
  obstacle: may('Kendala', textKind, 'Apa yang menghambat.', 'Vaksin terlambat datang'),
  obstacleEn: english('Kendala'),
  followUp: may('Tindak Lanjut', textKind, 'Apa yang dilakukan.', 'Pengadaan mandiri'),
  followUpEn: english('Tindak Lanjut'),
  responsible: may(
    'Penanggung Jawab',
    textKind,
    'Jabatan, bukan nama orang.',
    'Kepala Dinas Kesehatan',
  ),
  responsibleEn: english('Penanggung Jawab'),
  due: may('Tenggat', dateKind, 'Kapan selesai.', '31/03/2026'),
  enteredAt: must('Tanggal Entri', dateKind, 'Hari penjelasan diisi.', '12/01/2026'),
  publishedAt,
};

export const accounts = table({
  sheet: 'Penjelasan',
  about: 'Penjelasan pemilik indikator yang tertinggal.',
  key: ['indicator', 'publishedAt'],
  columns: { indicator, ...accountColumns },
});
