import { expect, test } from 'vitest';
import { parseMapSearch } from './mapSearch';

test.each([
  ['indikator', 'sampah-terkelola', 'sampah-terkelola'],
  ['indikator', '', undefined],
  ['tahun', '2025', 2025],
  ['tahun', 'dua ribu', undefined],
  ['tahun', '20255', undefined],
  ['kecamatan', '52.02.04', '52.02.04'],
  ['kecamatan', '52.02.04.2001', undefined],
  ['desa', '52.02.04.2001', '52.02.04.2001'],
  ['desa', '52.02.04', undefined],
  ['kelas', 'tahun', 'tahun'],
  ['kelas', 'tetap', 'tetap'],
  ['kelas', 'lain', undefined],
  ['lapisan', 'quick-win,layanan', ['layanan', 'quick-win']],
  ['lapisan', 'layanan,sungai', ['layanan']],
  ['lapisan', 'sungai', undefined],
  ['tingkat', 'desa', 'desa'],
  ['tingkat', 'rt', undefined],
])('on the map %s=%s means %s', (key, text, meant) => {
  expect(Object.entries(parseMapSearch({ [key]: text }))).toContainEqual([key, meant]);
});
