import { expect, test } from 'vitest';
import { USUAL_SCENES } from '@/domain/wall/rotation/sceneWords';
import { parseWallSettings } from './wallSettings';

const settingsOf = (wall: unknown) => parseWallSettings('/config.json', { api: {}, wall });

test('without a word about the wall everything is usual', () => {
  expect(settingsOf(undefined)).toEqual({
    screen: null,
    scenes: USUAL_SCENES,
    night: { from: '18:00', to: '06:00' },
    reloadAt: '03:00',
    faults: [],
  });
});

test('what is configured holds, the rest is usual', () => {
  const settings = settingsOf({
    screen: { height: 1.1, distance: 4 },
    scenes: ['ringkasan', 'peta:40'],
  });
  expect(settings.screen).toEqual({ height: 1.1, distance: 4 });
  expect(settings.scenes).toEqual([
    { kind: 'summary', subject: null, seconds: null },
    { kind: 'map', subject: null, seconds: 40 },
  ]);
  expect(settings.reloadAt).toBe('03:00');
});

test.each([
  [{ scenes: ['peta', 'petta'] }, 'wall.scenes.1', 'Expected a scene: ringkasan', '"petta"'],
  [{ scenes: [] }, 'wall.scenes', '>=1', '0'],
  [{ screen: { height: 1.1 } }, 'wall.screen.distance', '"distance"', 'undefined'],
  [{ screen: { height: 0, distance: 4 } }, 'wall.screen.height', '>=0.1', '0'],
  [{ night: { from: '6 pm', to: '06:00' } }, 'wall.night.from', 'a time of day, 18:00', '"6 pm"'],
  [{ speed: 3 }, 'wall.speed', 'screen, scenes, night, reloadAt', 'speed'],
  [{ reloadAt: '24:00' }, 'wall.reloadAt', 'a time of day, 18:00', '"24:00"'],
])('%j: names the member, what is expected and what is there', (wall, path, expected, received) => {
  const { faults } = settingsOf(wall);
  expect(faults).toEqual([{ path, expected: expect.stringContaining(expected), received }]);
});

test('a mistake leaves the other members as they are, and every mistake is named', () => {
  const { faults, reloadAt, scenes, night } = settingsOf({
    scenes: ['pete'],
    night: { from: '6 pm', to: '06:00' },
    reloadAt: '02:00',
  });
  expect(faults.map(({ path }) => path)).toEqual(['wall.scenes.0', 'wall.night.from']);
  expect({ reloadAt, scenes, night }).toEqual({
    reloadAt: '02:00',
    scenes: USUAL_SCENES,
    night: { from: '18:00', to: '06:00' },
  });
});
