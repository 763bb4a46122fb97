import { expect, test } from 'vitest';
import { parseWallSearch, screenOf } from './wallSearch';

test('scenes, distance and height of the address are understood', () => {
  expect(
    parseWallSearch({ adegan: 'peta:40,dimensi.living', jarak: '6,5', tinggi: '1.2' }),
  ).toEqual({
    scenes: [
      { kind: 'map', subject: null, seconds: 40 },
      { kind: 'dimension', subject: 'living', seconds: null },
    ],
    distance: 6.5,
    height: 1.2,
  });
});

test.each([
  ['adegan', ''],
  ['adegan', 'salah,peta:2'],
  ['adegan', 7],
  ['jarak', 'jauh'],
  ['jarak', '-3'],
  ['jarak', '61'],
  ['tinggi', '0'],
  ['tinggi', 'Infinity'],
])('a bad value of %s falls back: %j', (word, value) => {
  expect(parseWallSearch({ [word]: value })).toEqual({});
});

test('of several scenes the understood ones are played', () => {
  expect(parseWallSearch({ adegan: 'salah,peta' }).scenes).toHaveLength(1);
});

test.each([
  [{ distance: 6 }, { height: 1, distance: 4 }, { height: 1, distance: 6 }],
  [{}, { height: 1, distance: 4 }, { height: 1, distance: 4 }],
  [{ distance: 6, height: 2 }, null, { height: 2, distance: 6 }],
  [{ distance: 6 }, null, null],
])('the address %j over the configured screen %j is %j', (search, configured, screen) => {
  expect(screenOf(search, configured)).toEqual(screen);
});
