import { expect, test } from 'vitest';
import { sheetNames } from './sheetNames';

test.each([
  ['sampah/kecamatan: dua ribu dua puluh enam', 'sampah kecamatan  dua ribu dua'],
  ["'Perubahan'", 'Perubahan'],
  ['[*?]', 'Data'],
  ['', 'Data'],
])('%j becomes %j', (name, sheet) => {
  expect(sheetNames([name])).toEqual([sheet]);
});

test('names that Excel would take for the same are counted, within its 31 letters', () => {
  const long = 'Indikator menurut perangkat daerah 2026';
  expect(sheetNames([long, long.toUpperCase(), 'Data', 'data'])).toEqual([
    'Indikator menurut perangkat dae',
    'INDIKATOR MENURUT PERANGKAT D 2',
    'Data',
    'data 2',
  ]);
});
