import type { Sheet } from '@/ui/download/file/xlsxBook';
import type { TableName } from '../tables/names';
import type { Column, Table } from '../tables/table';
import { REQUIRED_TABLES, TABLE_NAMES, TABLES } from '../tables/tables';

type Row = readonly (string | number | null)[];

/** What a first page needs. */
const FIRST: readonly TableName[] = [
  ...REQUIRED_TABLES,
  ...(['subDimensions', 'indicators', 'methods', 'observations', 'targets'] as const),
];

export const tablesOf = (isMinimal: boolean): readonly TableName[] =>
  isMinimal ? TABLE_NAMES.filter((name) => FIRST.includes(name)) : TABLE_NAMES;

/** The guide, and every sheet with its headings and one row of examples, as they are typed. */
export const templateSheets = (): Sheet[] => [
  { name: 'Petunjuk', rows: guideRows(TABLE_NAMES).rows },
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
    `Mulai dari sheet ini: ${FIRST.map((name) => TABLES[name].sheet).join(', ')}. Itu cukup untuk halaman pertama.`,
  ],
  ['Sheet bertab kuning dan kolom berjudul kuning wajib diisi; sheet lain boleh dihapus.'],
  [
    'Pilih sel judul kolom untuk membaca penjelasannya; kolom dengan daftar dapat dipilih dari panah di selnya.',
  ],
  ['Satu baris untuk satu catatan. Judul kolom jangan diubah; urutan kolom bebas.'],
  ['Baris dengan "contoh" di kolom # dilewati. Hapus isi kolom # bila baris itu data sungguhan.'],
  ['Sheet atau kolom untuk catatan sendiri: awali namanya dengan tanda #.'],
  ['Data yang berubah: JANGAN ubah baris lama; tambah baris baru dengan Tanggal Terbit baru.'],
  ['Nilai kosong bukan nol: kosongkan Nilai dan isi Alasan.'],
  [
    'ID: huruf, angka, titik dan garis tanpa spasi; tidak pernah berubah, karena sheet lain memakainya.',
  ],
  [],
];

const HEADINGS: Row = ['Sheet', 'Kolom', 'Wajib', 'Isi', 'Penjelasan', 'Contoh'];

export const guideRows = (names: readonly TableName[]): { rows: Row[]; headingAt: number } => ({
  headingAt: INTRODUCTION.length,
  rows: [
    ...INTRODUCTION,
    HEADINGS,
    ...names.flatMap((name) => {
      const { sheet, about, columns } = TABLES[name];
      const need = REQUIRED_TABLES.includes(name) ? 'wajib' : 'bila ada';
      const head: Row = [sheet, null, need, null, about, null];
      return [
        head,
        ...Object.values<Column<unknown>>(columns).map((column) => guideRow(sheet, column)),
      ];
    }),
  ],
});

const guideRow = (sheet: string, column: Column<unknown>): Row => [
  sheet,
  column.heading,
  column.isRequired ? 'wajib' : 'boleh kosong',
  // The rule of ids is told once, above.
  column.described.startsWith('ID:') ? 'ID' : column.described,
  column.meaning,
  column.example === '' ? null : column.example,
];
