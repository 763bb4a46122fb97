import { expect, test } from 'vitest';
import { splitUnit } from './splitUnit';

test.each([
  ['472.479\u00a0kunjungan', '472.479', 'kunjungan'],
  ['Rp\u00a0229,98\u00a0miliar', 'Rp\u00a0229,98', 'miliar'],
  ['26,8\u00a0%', '26,8\u00a0%', null],
  ['69,17', '69,17', null],
  ['belum ada data', 'belum ada data', null],
])('%s', (written, figure, unit) => {
  expect(splitUnit(written)).toEqual({ figure, unit });
});
