import { areaKind, idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { periodKind } from '../cells/dates/periods';
import { degreesKind, numberKind, rupiahKind, shareKind, yearKind } from '../cells/numbers/numbers';
import { listKind, textKind, webKind } from '../cells/texts';
import { wordKind, yesNoKind } from '../cells/words';
import { dimension, english, groupPublishedAt, publishedAt, quickWin, source } from './common';
import { accountColumns } from './indicators';
import { may, must, ref, table } from './table';

const districtKind = areaKind('district');
const agencyIn = (heading: string, meaning: string) =>
  ref('agencies', must(heading, idKind, meaning, 'dinas-kesehatan'));

export const quickWins = table({
  sheet: 'Quick Win',
  about: 'Rencana quick win. Perubahan adalah baris baru dengan ID sama dan Tanggal Terbit baru.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'Dipakai sheet lain; tidak pernah berubah.', 'antrean-online'),
    name: must('Nama', textKind, 'Nama quick win.', 'Antrean online puskesmas'),
    nameEn: english('Nama'),
    dimension,
    subDimension: ref(
      'subDimensions',
      must('Sub Dimensi', idKind, 'Kode dari sheet Sub Dimensi.', 'kesehatan'),
    ),
    description: must(
      'Uraian',
      textKind,
      'Apa yang dibangun.',
      'Pendaftaran dari ponsel di 29 puskesmas',
    ),
    descriptionEn: english('Uraian'),
    leadAgency: agencyIn('Perangkat Daerah', 'Yang memimpin; ID dari sheet Perangkat Daerah.'),
    supportingAgencies: ref(
      'agencies',
      may('Pendukung', listKind(idKind), 'ID perangkat daerah pendukung.'),
    ),
    year: must('Tahun', yearKind, 'Tahun quick win.', 2026),
    start: must('Mulai', dateKind, 'Hari pertama.', '01/07/2025'),
    end: must('Selesai', dateKind, 'Hari terakhir menurut rencana.', '30/06/2026'),
    apbd: must('APBD', rupiahKind, 'Anggaran APBD.', 750000000),
    csr: may('CSR', rupiahKind, 'Dana perusahaan; kosong: 0.', 0),
    other: may('Dana Lain', rupiahKind, 'Dana lain; kosong: 0.', 0),
    districts: ref(
      'districts',
      may('Kecamatan', listKind(districtKind), 'Kode kecamatan lokasi.', '52.02.01'),
    ),
    outcomeIndicator: ref(
      'indicators',
      may('Indikator Hasil', idKind, 'ID indikator yang hendak diubah.'),
    ),
    outcomeTarget: may('Target Hasil', numberKind, 'Target indikator itu.'),
    outcomePeriod: may('Periode Hasil', periodKind, 'Paling lambat tercapai.'),
    source,
    withdrawnAt: may('Dihentikan', dateKind, 'Hari pertama tidak dipantau lagi.'),
    publishedAt,
  },
});

export const milestones = table({
  sheet: 'Tonggak',
  about:
    'Tonggak quick win. Tonggak yang tercapai atau bergeser: baris baru dengan ID sama dan Tanggal Terbit baru.',
  key: ['quickWin', 'id', 'publishedAt'],
  columns: {
    quickWin,
    id: must('ID', idKind, 'ID tonggak.', 'tonggak-1'),
    name: must('Nama', textKind, 'Nama tonggak.', 'Kontrak ditandatangani'),
    nameEn: english('Nama'),
    due: must('Tenggat', dateKind, 'Tenggat yang berlaku.', '15/09/2025'),
    originalDue: may('Tenggat Semula', dateKind, 'Tenggat pertama; kosong: sama dengan Tenggat.'),
    doneAt: may('Selesai', dateKind, 'Hari tercapai; kosong: belum.'),
    plannedWork: may('Rencana Fisik', shareKind, 'Persen kumulatif pada tenggat semula.', 20),
    publishedAt: may('Tanggal Terbit', dateKind, 'Kosong: bersama baris pertama quick win.'),
  },
});

export const plannedCurve = table({
  sheet: 'Kurva Rencana',
  about:
    'Rencana kumulatif (kurva S). Kurva yang berubah ditulis ulang seluruhnya dengan Tanggal Terbit baru.',
  key: ['quickWin', 'date', 'publishedAt'],
  columns: {
    quickWin,
    date: must('Tanggal', dateKind, 'Hari rencana.', '30/06/2026'),
    physical: must('Fisik', shareKind, 'Persen pekerjaan.', 100),
    financial: must('Keuangan', shareKind, 'Persen anggaran.', 100),
    publishedAt: groupPublishedAt,
  },
});

export const sites = table({
  sheet: 'Lokasi',
  about: 'Titik lokasi quick win.',
  key: [],
  columns: {
    quickWin,
    name: must('Nama', textKind, 'Nama lokasi.', 'Puskesmas Praya'),
    district: ref('districts', must('Kecamatan', districtKind, 'Kode kecamatan.', '52.02.01')),
    latitude: must('Lintang', degreesKind(90), 'Utara–selatan.', '-8,7053'),
    longitude: must('Bujur', degreesKind(180), 'Timur–barat.', '116,2702'),
    publishedAt: groupPublishedAt,
  },
});

export const reports = table({
  sheet: 'Laporan',
  about:
    'Laporan kemajuan quick win; angka kumulatif sejak mulai. Laporan yang dikoreksi adalah baris baru.',
  key: ['quickWin', 'date', 'publishedAt'],
  columns: {
    quickWin,
    date: must('Tanggal', dateKind, 'Hari yang digambarkan.', '31/12/2025'),
    physicalPlan: must('Rencana Fisik', shareKind, 'Persen.', 35),
    physicalActual: must('Realisasi Fisik', shareKind, 'Persen.', '31,5'),
    financialPlan: must('Rencana Keuangan', shareKind, 'Persen.', 25),
    spent: must('Realisasi Keuangan', rupiahKind, 'Rupiah, seluruh sumber.', 180000000),
    spentApbd: may('Realisasi APBD', rupiahKind, 'Bagian APBD; ketiganya diisi atau kosong.'),
    spentCsr: may('Realisasi CSR', rupiahKind, 'Bagian CSR.'),
    spentOther: may('Realisasi Dana Lain', rupiahKind, 'Bagian lain.'),
    accepted: may(
      'Diterima',
      yesNoKind,
      'ya bila pekerjaan sudah serah terima; kosong: tidak.',
      'tidak',
    ),
    enteredBy: must(
      'Diisi Oleh',
      textKind,
      'Jabatan, bukan nama orang.',
      'Kasubbag Perencanaan Dinkes',
    ),
    enteredByEn: english('Diisi Oleh'),
    source,
    ...accountColumns,
  },
});

export const evidence = table({
  sheet: 'Bukti',
  about: 'Data dukung satu laporan.',
  key: [],
  columns: {
    quickWin,
    reportDate: must('Tanggal Laporan', dateKind, 'Kolom Tanggal di sheet Laporan.', '31/12/2025'),
    name: must('Nama', textKind, 'Nama bukti.', 'Berita acara kemajuan'),
    nameEn: english('Nama'),
    kind: must(
      'Jenis',
      wordKind({
        photo: ['foto'],
        document: ['dokumen'],
        minutes: ['berita acara'],
        data: ['data'],
      }),
      'Jenis bukti.',
      'berita acara',
    ),
    date: must('Tanggal', dateKind, 'Hari bukti dibuat.', '29/12/2025'),
    url: may('Alamat Web', webKind, 'Tempat bukti disimpan.'),
    publishedAt: groupPublishedAt,
  },
});
