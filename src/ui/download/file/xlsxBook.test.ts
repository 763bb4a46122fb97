import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { xlsxBook } from './xlsxBook';

const BOOK = unzipSync(
  xlsxBook([
    {
      name: 'sampah/kecamatan: dua ribu dua puluh enam',
      rows: [
        ['Kecamatan', 'Realisasi'],
        ['Praya', 35.9],
        ['=1+1 & <b>', -0.25],
        ['Batukliang Utara', null],
      ],
    },
    { name: 'Keterangan', rows: [['Sumber', 'data simulasi']] },
  ]),
);
const part = (path: string): string => strFromU8(BOOK[path] ?? new Uint8Array());

test('numbers are numbers, texts are texts that nothing computes, and a missing value has no cell', () => {
  const sheet = part('xl/worksheets/sheet1.xml');
  const cells = [...sheet.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>(.*?)<\/c>)/g)];
  expect(Object.fromEntries(cells.map(([, place, content]) => [place, content]))).toEqual({
    A1: '<is><t xml:space="preserve">Kecamatan</t></is>',
    B1: '<is><t xml:space="preserve">Realisasi</t></is>',
    A2: '<is><t xml:space="preserve">Praya</t></is>',
    B2: '<v>35.9</v>',
    A3: '<is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is>',
    B3: '<v>-0.25</v>',
    A4: '<is><t xml:space="preserve">Batukliang Utara</t></is>',
  });
});

test('the second sheet says what the figures are, and each sheet has a name that Excel takes', () => {
  expect(part('xl/worksheets/sheet2.xml')).toContain('data simulasi');
  const names = [...part('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, it]) => it);
  expect(names).toEqual(['sampah kecamatan  dua ribu dua', 'Keterangan']);
});

test('every part of the package is listed with its type', () => {
  const listed = [...part('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)];
  const written = Object.keys(BOOK).filter(
    (path) => path.startsWith('xl/') && !path.includes('_rels'),
  );
  expect(listed.map(([, path]) => path).sort()).toEqual(written.sort());
});

test('a sheet may have more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 300_000 }, (_, row) => [row]);
  expect(unzipSync(xlsxBook([{ name: 'Angka', rows }]))).toHaveProperty('xl/workbook.xml');
});
