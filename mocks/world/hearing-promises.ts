import { text } from '../seeds/text';
import type { Wire } from '../wire';

type Promise = Wire<'promises'>['promises'][number];

export type PromiseSeed = Pick<Promise, 'question' | 'promise' | 'agency' | 'indicator'> & {
  dueInDays: number;
  /** Days past the due day on which it is kept; `null`: not this year, a month late the year before. */
  keptAfter: number | null;
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
