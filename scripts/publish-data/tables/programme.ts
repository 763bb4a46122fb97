import { countKind, numberKind, rupiahKind, yearKind } from '../cells/numbers/numbers';
import { textKind, webKind } from '../cells/texts';
import { wordKind } from '../cells/words';
import { agency, dimension, english, optionalAgency, publishedAt, source } from './common';
import { may, must, table } from './table';

const year = must('Tahun', yearKind, 'Tahun.', 2025);

export const programmes = table({
  sheet: 'Program',
  about: 'Program terealisasi dari yang direncanakan, per dimensi dan tahun.',
  key: ['year', 'dimension', 'publishedAt'],
  columns: {
    year,
    dimension,
    planned: must('Rencana', countKind, 'Jumlah program.', 39),
    realised: must('Terealisasi', countKind, 'Jumlah yang terealisasi.', 35),
    source,
    publishedAt,
  },
});

export const readinessItems = table({
  sheet: 'Kesiapan',
  about: 'Unsur kesiapan kota cerdas.',
  key: ['year', 'element', 'name', 'publishedAt'],
  columns: {
    year,
    element: must(
      'Unsur',
      wordKind({
        structure: ['struktur'],
        infrastructure: ['infrastruktur'],
        superstructure: ['suprastruktur'],
      }),
      'Unsur kesiapan.',
      'struktur',
    ),
    name: must('Nama', textKind, 'Nama unsur.', 'Dewan Smart City'),
    nameEn: english('Nama'),
    state: must(
      'Keadaan',
      wordKind({
        present: ['ada'],
        absent: ['tidak ada', 'belum ada'],
        'in-progress': ['proses', 'dalam proses'],
      }),
      'Keadaannya.',
      'ada',
    ),
    agency: optionalAgency,
    source,
    publishedAt,
  },
});

export const readinessPillars = table({
  sheet: 'Pilar Kesiapan',
  about: 'Capaian empat pilar.',
  key: ['year', 'code', 'publishedAt'],
  columns: {
    year,
    code: must(
      'Pilar',
      wordKind({
        'human-resources': ['SDM', 'sumber daya manusia'],
        infrastructure: ['infrastruktur'],
        applications: ['aplikasi'],
        literacy: ['literasi'],
      }),
      'Pilar.',
      'SDM',
    ),
    achievement: must('Capaian', numberKind, 'Persen.', 72),
    source,
    publishedAt,
  },
});

export const masterplan = table({
  sheet: 'Masterplan',
  about: 'Masterplan kota cerdas; paling banyak satu baris.',
  key: ['from'],
  columns: {
    from: must('Dari', yearKind, 'Tahun pertama.', 2022),
    to: must('Sampai', yearKind, 'Tahun terakhir.', 2026),
    legalBasis: may('Dasar Hukum', textKind, 'Peraturan yang menetapkan.', 'Perbup 23/2022'),
  },
});

export const books = table({
  sheet: 'Buku Masterplan',
  about: 'Buku-buku masterplan.',
  key: ['number'],
  columns: {
    number: must('Nomor', countKind, 'Nomor buku.', 1),
    title: must('Judul', textKind, 'Judul buku.', 'Analisis Strategis'),
    titleEn: english('Judul'),
    year,
    url: may('Alamat Web', webKind, 'Tempat buku dapat dibaca.'),
  },
});

export const roadmap = table({
  sheet: 'Peta Jalan',
  about: 'Program dalam peta jalan masterplan.',
  key: [],
  columns: {
    year,
    dimension: must('Dimensi', textKind, 'Dimensi, atau "semua".', 'semua'),
    programme: must('Program', textKind, 'Nama program.', 'Penguatan puskesmas digital'),
    programmeEn: english('Program'),
    agency,
    horizon: must(
      'Jangka',
      wordKind({ short: ['pendek'], medium: ['menengah'], long: ['panjang'] }),
      'Jangka waktu.',
      'pendek',
    ),
    budget: may('Anggaran', rupiahKind, 'Rupiah.', 1500000000),
  },
});
