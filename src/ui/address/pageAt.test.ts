import { expect, test } from 'vitest';
import { pageAt } from './pageAt';

test.each([
  ['/', 'home'],
  ['/52.02', 'overview'],
  ['/52.02/indikator', 'catalogue'],
  ['/52.02/indikator/stunting', 'indicator'],
  ['/52.02/dimensi/living', 'dimension'],
  ['/52.02/quick-win', 'quickWins'],
  ['/52.02/quick-win/bank-sampah', 'quickWin'],
  ['/52.02/layar', 'wall'],
  ['/52.02/layar/kendali', 'remote'],
  ['/52.02/rapat/lkpj-2025', 'hearing'],
  ['/52.02/dimensi', null],
  ['/52.02/indikator/', null],
  ['/52.02/indikator/stunting/x', null],
  ['/52.02/lain', null],
])('%s names %s', (pathname, name) => {
  expect(pageAt(pathname)).toBe(name);
});
