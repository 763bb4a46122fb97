import { expect, test } from 'vitest';
import type { DataTableModel } from '../../data-table/DataTable';
import { fileGrid } from './fileGrid';

const HEADS = { reasons: 'Keterangan', written: (column: string) => `${column}: tertulis` };

type Row = { cells: string[]; values?: (number | string | null)[] };

const gridOf = (columns: string[], rows: Row[]) => {
  const model: DataTableModel = {
    caption: 'Capaian',
    columns: columns.map((label) => ({ key: label, label })),
    rows: rows.map((row, at) => ({ key: String(at), ...row })),
  };
  return fileGrid(model, HEADS);
};

test('a unit that all numbers share goes into the head, and the values are not rounded', () => {
  const rows = [
    { cells: ['Praya', '35,9 %'], values: ['Praya', 35.87] },
    { cells: ['Pujut', '−1,2 %'], values: ['Pujut', -1.24] },
  ];
  expect(gridOf(['Kecamatan', 'Realisasi'], rows)).toEqual({
    header: ['Kecamatan', 'Realisasi (%)'],
    rows: [
      ['Praya', 35.87],
      ['Pujut', -1.24],
    ],
  });
});

test('a missing value is an empty cell, and the file says why', () => {
  const rows = [
    { cells: ['1', '2'], values: [1, 2] },
    { cells: ['disembunyikan', '–'], values: [null, null] },
    { cells: ['belum lapor', 'belum lapor'], values: [null, null] },
  ];
  expect(gridOf(['Realisasi', 'Target'], rows)).toEqual({
    header: ['Realisasi', 'Target', 'Keterangan'],
    rows: [
      [1, 2, null],
      [null, null, 'disembunyikan (Realisasi)'],
      [null, null, 'belum lapor (Realisasi, Target)'],
    ],
  });
});

test.each([
  ['units differ', ['4,2 %', 'Rp 1,85 miliar']],
  ['an amount is shortened', ['Rp 1,85 miliar', 'Rp 1,85 miliar']],
  ['a remark is made', ['4,2 %', '4,2 %, sementara']],
])('where %s the cell stands beside its number as written', (_, [first = '', second = '']) => {
  const rows = [
    { cells: [first], values: [1] },
    { cells: [second], values: [2] },
    { cells: ['–'], values: [null] },
  ];
  expect(gridOf(['Realisasi'], rows)).toEqual({
    header: ['Realisasi', 'Realisasi: tertulis'],
    rows: [
      [1, first],
      [2, second],
      [null, null],
    ],
  });
});

test('a table without values is carried as written, a dash as nothing', () => {
  expect(gridOf(['Nama', 'Terbit'], [{ cells: ['Praya', '–'] }]).rows).toEqual([['Praya', null]]);
});
