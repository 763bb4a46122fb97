import { expect, test } from 'vitest';
import { sceneWish, USUAL_SCENES } from './sceneWords';

test.each([
  ['ringkasan', { kind: 'summary', subject: null, seconds: null }],
  [' peta:40 ', { kind: 'map', subject: null, seconds: 40 }],
  ['dimensi.living', { kind: 'dimension', subject: 'living', seconds: null }],
  ['indikator.p0-4.1:600', { kind: 'indicator', subject: 'p0-4.1', seconds: 600 }],
])('%j is understood', (text, wish) => {
  expect(sceneWish(text)).toEqual(wish);
});

test.each([
  '',
  'summary',
  'peta:4',
  'peta:601',
  'peta:abc',
  'evaluasi.2022',
  'peta.',
  'constructor',
])('%j means nothing', (text) => {
  expect(sceneWish(text)).toBeNull();
});

test('the usual round has every kind but the single indicator, which must be chosen', () => {
  expect(USUAL_SCENES.map(({ kind }) => kind)).toEqual([
    'summary',
    'map',
    'dimension',
    'quick-wins',
    'evaluation',
    'lateness',
  ]);
});
