import type { Sheet } from '@/ui/download/file/xlsxBook';
import type { Column, Table } from '../tables/table';
import { REQUIRED_TABLES, TABLE_NAMES, TABLES } from '../tables/tables';

type Row = Sheet['rows'][number];

/** The guide, and every sheet with its headings and one row of examples. */
export const templateSheets = (): Sheet[] => [
  { name: 'Petunjuk', rows: guideRows() },
  ...TABLE_NAMES.map((name) => sheetOf(TABLES[name])),
];

/** The mark of the first column keeps an example from being published. */
function sheetOf({ sheet, columns }: Table): Sheet {
  const list = Object.values(columns);
  return {
    name: sheet,
    rows: [
      ['#', ...list.map(({ heading }) => heading)],
      ['contoh', ...list.map(({ example }) => (example === '' ? null : example))],
    ],
  };
}

const INTRODUCTION: readonly Row[] = [
  ['Buku kerja data dasbor eksekutif'],
  [
    'Satu sheet untuk satu hal; satu baris untuk satu catatan. Judul kolom jangan diubah; urutan kolom bebas.',
  ],
  ['Baris dengan "contoh" di kolom # dilewati. Hapus isi kolom # bila baris itu data sungguhan.'],
  ['Sheet atau kolom untuk catatan sendiri: awali namanya dengan tanda #.'],
  ['Sheet yang tidak diperlukan boleh dihapus, kecuali yang bertanda wajib.'],
  ['Data yang berubah: JANGAN ubah baris lama; tambah baris baru dengan Tanggal Terbit baru.'],
  ['Nilai kosong bukan nol: kosongkan Nilai dan isi Alasan.'],
  [
    'Kolom kode dan ID: atur format sel menjadi Teks sebelum mengisi, agar 52.02.01 tidak menjadi tanggal atau angka.',
  ],
  [],
];

const HEADINGS: Row = ['Sheet', 'Kolom', 'Wajib', 'Isi', 'Penjelasan', 'Contoh'];

const guideRows = (): Row[] => [
  ...INTRODUCTION,
  HEADINGS,
  ...TABLE_NAMES.flatMap((name) => {
    const { sheet, about, columns } = TABLES[name];
    const isRequired = REQUIRED_TABLES.includes(name);
    const head: Row = [sheet, null, isRequired ? 'wajib' : 'bila ada', null, about];
    return [
      head,
      ...Object.values<Column<unknown>>(columns).map((column) => guideRow(sheet, column)),
    ];
  }),
];

const guideRow = (sheet: string, column: Column<unknown>): Row => [
  sheet,
  column.heading,
  column.isRequired ? 'wajib' : 'boleh kosong',
  column.described,
  column.meaning,
  column.example === '' ? null : column.example,
];
