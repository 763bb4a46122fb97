import { areaKind, idKind } from '../cells/codes';
import { dateKind } from '../cells/dates/dates';
import { periodKind } from '../cells/dates/periods';
import { fingerprintKind } from '../cells/fingerprints';
import { countKind, degreesKind, yearKind } from '../cells/numbers/numbers';
import { attachmentKind, listKind, textKind, webKind } from '../cells/texts';
import { wordKind, yesNoKind } from '../cells/words';
import {
  agency,
  dimension,
  dimensionKind,
  english,
  optionalAgency,
  publishedAt,
  source,
} from './common';
import { may, must, ref, table } from './table';

export const editions = table({
  sheet: 'Rapat',
  about: 'Rapat DPRD dengan hari datanya dibekukan.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'Dipakai sheet Janji.', 'lkpj-2025'),
    name: must('Nama', textKind, 'Nama rapat.', 'LKPJ Tahun 2025'),
    nameEn: english('Nama'),
    asOf: must(
      'Per Tanggal',
      dateKind,
      'Data yang terbit sampai hari ini yang dibahas.',
      '31/03/2026',
    ),
    commission: may('Komisi', textKind, 'Komisi yang rapat.'),
    scopeAgency: { ...optionalAgency, meaning: 'Bila rapat hanya tentang satu perangkat daerah.' },
    scopeDimension: may('Dimensi', dimensionKind, 'Bila rapat hanya tentang satu dimensi.'),
    meetingDate: must('Tanggal Rapat', dateKind, 'Hari rapat.', '14/04/2026'),
    fingerprint: may('Sidik', fingerprintKind, 'Yang mengikuti ;sidik= pada tautan rapat.'),
    publishedAt,
  },
});

export const promises = table({
  sheet: 'Janji',
  about: 'Janji perangkat daerah dalam rapat. Janji yang ditepati: baris baru dengan ID sama.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'ID janji.', 'lkpj-2025-1'),
    edition: ref('editions', must('Rapat', idKind, 'ID dari sheet Rapat.', 'lkpj-2025')),
    question: must('Pertanyaan', textKind, 'Yang ditanyakan.', 'Mengapa imunisasi turun?'),
    questionEn: english('Pertanyaan'),
    promise: must('Janji', textKind, 'Yang dijanjikan.', 'Rencana kejar imunisasi disampaikan'),
    promiseEn: english('Janji'),
    agency,
    due: must('Tenggat', dateKind, 'Paling lambat ditepati.', '30/06/2026'),
    keptAt: may('Ditepati', dateKind, 'Hari ditepati; kosong: belum.'),
    evidence: may(
      'Bukti',
      listKind(attachmentKind),
      'Berkas bukti.',
      'Surat <https://example.go.id/surat.pdf>',
    ),
    evidenceEn: may(
      'Bukti (Inggris)',
      listKind(textKind),
      'Nama berkas dalam bahasa Inggris, urutan sama.',
    ),
    indicator: ref('indicators', may('Indikator', idKind, 'ID indikator yang dibahas.')),
    quickWin: ref('quickWins', may('Quick Win', idKind, 'ID quick win yang dibahas.')),
    source,
    publishedAt,
  },
});

export const worksheets = table({
  sheet: 'Kertas Kerja',
  about: 'Kertas kerja per perangkat daerah dan formulir. Perubahan keadaan adalah baris baru.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'ID kertas kerja.', 'kk-i-dinkes'),
    agency,
    form: must('Formulir', textKind, 'Nama formulir.', 'Analisis kesiapan'),
    formEn: english('Formulir'),
    stage: must(
      'Tahap',
      wordKind({ I: ['I', '1'], II: ['II', '2'], III: ['III', '3'], IV: ['IV', '4'] }),
      'Tahap.',
      'I',
    ),
    due: must('Tenggat', dateKind, 'Tenggat.', '15/01/2026'),
    state: must(
      'Keadaan',
      wordKind({
        'not-submitted': ['belum dikirim'],
        draft: ['draf', 'draft'],
        submitted: ['dikirim', 'terkirim'],
        returned: ['dikembalikan'],
        verified: ['terverifikasi', 'diverifikasi'],
      }),
      'Keadaan.',
      'dikirim',
    ),
    submittedAt: may('Tanggal Kirim', dateKind, 'Hari dikirim.', '10/01/2026'),
    verifier: may('Verifikator', textKind, 'Jabatan atau lembaga.', 'Bapperida'),
    note: may('Catatan', textKind, 'Catatan verifikator.'),
    noteEn: english('Catatan'),
    version: must('Versi', countKind, 'Nomor versi; 0: belum ada.', 1),
    attachments: may(
      'Lampiran',
      listKind(attachmentKind),
      'Berkas lampiran.',
      'Analisis kesiapan.pdf',
    ),
    source,
    publishedAt,
  },
});

export const services = table({
  sheet: 'Layanan',
  about: 'Layanan dan aplikasi. Perubahan adalah baris baru dengan ID sama.',
  key: ['id', 'publishedAt'],
  columns: {
    id: must('ID', idKind, 'ID layanan.', 'mpp'),
    name: must('Nama', textKind, 'Nama layanan.', 'Mal Pelayanan Publik'),
    nameEn: english('Nama'),
    nameSource: ref('sources', may('Sumber Nama', idKind, 'Bila nama diterbitkan sumber lain.')),
    purpose: must('Kegunaan', textKind, 'Untuk apa.', 'Semua izin di satu tempat'),
    purposeEn: english('Kegunaan'),
    purposeCode: must(
      'Kode Kegunaan',
      idKind,
      'Sama untuk layanan yang kegunaannya sama.',
      'perizinan',
    ),
    dimension,
    agency,
    kind: must(
      'Jenis',
      wordKind({
        service: ['layanan'],
        application: ['aplikasi'],
        'non-digital': ['bukan digital', 'non digital'],
      }),
      'Jenis.',
      'layanan',
    ),
    status: must(
      'Keadaan',
      wordKind({ active: ['aktif'], trial: ['uji coba'], inactive: ['tidak aktif'] }),
      'Keadaan.',
      'aktif',
    ),
    integrated: may('Terintegrasi', yesNoKind, 'Kosong: tidak diketahui.', 'ya'),
    users: may('Pengguna', countKind, 'Jumlah pengguna.', 12500),
    usersPeriod: may('Periode Pengguna', periodKind, 'Kapan dihitung.', '2025'),
    startYear: may('Tahun Mulai', yearKind, 'Tahun mulai.', 2021),
    url: may('Alamat Web', webKind, 'Alamat layanan.'),
    latitude: may('Lintang', degreesKind(90), 'Utara–selatan.'),
    longitude: may('Bujur', degreesKind(180), 'Timur–barat.'),
    district: ref('districts', may('Kecamatan', areaKind('district'), 'Kode kecamatan.')),
    source,
    publishedAt,
  },
});
