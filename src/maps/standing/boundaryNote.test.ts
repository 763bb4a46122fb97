import { expect, test } from 'vitest';
import { boundaryNote } from './boundaryNote';

const NOTE = 'Batas indikatif, bukan batas resmi';

test.each([
  ['official ones name their source', null, 'BIG 2023', 'BIG 2023'],
  ['indicative ones say so and name their source', NOTE, 'BPS 2020', `${NOTE}. BPS 2020`],
  [
    'nothing is said twice',
    NOTE,
    'Batas indikatif, dihitung dari titik desa',
    'Batas indikatif, dihitung dari titik desa',
  ],
])('%s', (_, indicativeNote, attribution, note) => {
  expect(boundaryNote({ indicativeNote, attribution })).toBe(note);
});
