import { text } from '../seeds/text';
import type { Wire } from '../wire';

type Promise = Wire<'promises'>['promises'][number];

export type PromiseSeed = Pick<Promise, 'question' | 'promise' | 'agency' | 'indicator'> & {
  /** Tied to the works of the regency, and made by the agency that leads them. */
  isOfWorks?: boolean;
  /** Kept without anything handed in to show it. */
  isUnproved?: boolean;
  dueInDays: number;
  /** Days past the due day on which it is kept; `null`: not this year, a month late the year before. */
  keptAfter: number | null;
};

/** By regency: the quick win that builds, and the agency that leads it. */
export const WORKS: Record<string, { quickWin: string; agency: string } | undefined> = {
  '52.02': { quickWin: 'bank-sampah-terpilah', agency: 'dlh' },
  '33.25': { quickWin: 'ipal-komunal', agency: 'dpupr' },
  '73.22': { quickWin: 'bantaran-masamba', agency: 'dpupr' },
  '62.02': { quickWin: 'bank-sampah-sampit', agency: 'dlh' },
};

/** By the kind of hearing, each to agencies of its own commission. */
export const HEARING_PROMISES: Record<'lkpj' | 'komisi-iii' | 'komisi-ii', PromiseSeed[]> = {
  lkpj: [
    {
      question: text('Mengapa sampah terkelola turun?', 'Why is less waste managed?'),
      promise: text(
        'Daftar kebutuhan armada disampaikan ke DPRD',
        'The council will receive the list of trucks needed',
      ),
      agency: 'dlh',
      indicator: 'sampah-terkelola',
      dueInDays: 60,
      keptAfter: 4,
    },
    {
      question: text(
        'Kapan ruas jalan rusak diperbaiki?',
        'When will the damaged road be repaired?',
      ),
      promise: text('Kontrak rekonstruksi diteken', 'The reconstruction contract will be signed'),
      agency: 'dpupr',
      indicator: 'jalan-mantap',
      dueInDays: 60,
      keptAfter: -6,
    },
    {
      question: text('Berapa wajib pajak yang menunggak?', 'How many taxpayers are in arrears?'),
      promise: text(
        'Daftar penunggak disampaikan ke DPRD',
        'The council will receive the list of arrears',
      ),
      agency: 'bapenda',
      indicator: 'pad',
      dueInDays: 30,
      keptAfter: -3,
    },
    {
      question: text('Mengapa pembangunan lambat?', 'Why is the building slow?'),
      promise: text(
        'Jadwal kerja baru disampaikan ke DPRD',
        'The council will receive a new schedule of works',
      ),
      agency: 'dlh',
      isOfWorks: true,
      isUnproved: true,
      dueInDays: 45,
      keptAfter: 12,
    },
  ],
  'komisi-iii': [
    {
      question: text('Mengapa armada sampah belum cukup?', 'Why are there too few waste trucks?'),
      promise: text('Empat armada sewa beroperasi', 'Four rented trucks will run'),
      agency: 'dlh',
      indicator: 'sampah-terkelola',
      dueInDays: 150,
      keptAfter: null,
    },
    {
      question: text('Apakah rekonstruksi jalan sesuai jadwal?', 'Is the road on schedule?'),
      promise: text('Laporan fisik 50 % disampaikan', 'A report on half of the work will follow'),
      agency: 'dpupr',
      indicator: 'jalan-mantap',
      dueInDays: 60,
      keptAfter: -6,
    },
    {
      question: text('Bagaimana angkutan ke desa?', 'What of transport to the villages?'),
      promise: text('Jadwal angkutan perdesaan ditetapkan', 'A rural timetable will be set'),
      agency: 'dishub',
      indicator: 'angkutan-perdesaan',
      dueInDays: 120,
      keptAfter: null,
    },
    {
      question: text('Di mana aduan warga dapat dilihat?', 'Where can complaints be seen?'),
      promise: text(
        'Rekap aduan mitra Komisi III dibuka untuk umum',
        'A summary of complaints to partner agencies will be public',
      ),
      agency: 'dpupr',
      dueInDays: 75,
      keptAfter: -1,
    },
  ],
  'komisi-ii': [
    {
      question: text('Berapa wajib pajak yang menunggak?', 'How many taxpayers are in arrears?'),
      promise: text(
        'Surat tagih bagi 200 penunggak terbesar',
        'Letters to the 200 largest debtors',
      ),
      agency: 'bapenda',
      indicator: 'pad',
      dueInDays: 30,
      keptAfter: null,
    },
    {
      question: text('Kapan semua pasar memakai QRIS?', 'When will all markets use QRIS?'),
      promise: text('Rencana pemasangan per pasar', 'A plan for each market'),
      agency: 'disperindag',
      indicator: 'qris-pasar',
      dueInDays: 60,
      keptAfter: -10,
    },
    {
      question: text('Mengapa investasi melambat?', 'Why does investment slow down?'),
      promise: text('Daftar izin yang tertahan', 'A list of the permits held up'),
      agency: 'dpmptsp',
      indicator: 'investasi',
      dueInDays: 21,
      keptAfter: -2,
    },
  ],
};
