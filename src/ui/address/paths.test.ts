import { expect, test } from 'vitest';
import { addressOf, isWallPath } from './paths';

test.each([
  [addressOf('52.02', { page: 'wall' }), true],
  ['/52.02/layar/', true],
  ['/smartcity/52.02/layar', true],
  [addressOf('52.02', { page: 'remote' }), false],
  [addressOf('52.02', { page: 'overview' }), false],
  ['/52.02/indikator/layar', false],
  ['/layar', false],
])('%s is the wall: %s', (path, isWall) => {
  expect(isWallPath(path)).toBe(isWall);
});
