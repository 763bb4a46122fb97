import { expect, test } from 'vitest';
import { textWidth } from './box';

/** As Chromium set them at 12 px, on a screen without fractions of a pixel. */
const MEASURED = [
  ['Desa dilayani angkutan perdesaan 70,0', 18.17],
  ['Balita stunting (penimbangan) 60,1', 16.08],
  ['Sampah terkelola 47,2', 10.17],
  ['Akses sanitasi layak 63,7', 11.42],
  ['Bag. Organisasi terlambat 206 hari, 1 dari 2 indikator', 24.08],
  ['Dinsos terlambat 26 hari, 1 dari 2 indikator', 19.25],
] as const;

test.each(MEASURED)('%s has the room it takes, and little more', (text, em) => {
  expect(textWidth(text)).toBeGreaterThanOrEqual(em);
  expect(textWidth(text)).toBeLessThanOrEqual(em * 1.06);
});
