import { expect, test } from 'vitest';
import { USUAL_SCENES } from '@/domain/wall/rotation/sceneWords';
import { aConfig } from '../../../test/config/aConfig';
import { parseWallSettings } from './wallSettings';

const settingsOf = (wall: unknown) => parseWallSettings({ ...aConfig, wall });
const USUAL = {
  screen: null,
  scenes: USUAL_SCENES,
  night: { from: '18:00', to: '06:00' },
  reloadAt: '03:00',
};

test('without a word about the wall everything is usual', () => {
  expect(settingsOf(undefined)).toEqual({ ...USUAL, faults: [] });
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
  [{ scenes: ['peta', 'petta'] }, 'wall.scenes[1]', 'scene'],
  [{ scenes: [] }, 'wall.scenes', 'emptyList'],
  [{ screen: { height: 1.1 } }, 'wall.screen.distance', 'missing'],
  [{ screen: { height: 0, distance: 4 } }, 'wall.screen.height', 'least'],
  [{ night: { from: '6 pm', to: '06:00' } }, 'wall.night.from', 'timeOfDay'],
  [{ speed: 3 }, 'wall.speed', 'unknownFar'],
  [{ reloadAt: '24:00' }, 'wall.reloadAt', 'timeOfDay'],
  ['on', 'wall', 'object'],
])('%j: the usual holds, and the mistake is named', (wall, field, kind) => {
  const { faults, ...settings } = settingsOf(wall);
  expect(faults).toEqual([expect.objectContaining({ field, kind })]);
  expect(settings).toEqual(USUAL);
});

test('a mistake leaves the other members as they are, and every mistake is named', () => {
  const { faults, ...settings } = settingsOf({
    scenes: ['pete'],
    night: { from: '6 pm', to: '06:00' },
    reloadAt: '02:00',
  });
  expect(faults.map(({ field }) => field)).toEqual(['wall.scenes[0]', 'wall.night.from']);
  expect(settings).toEqual({ ...USUAL, reloadAt: '02:00' });
});

test('what is wrong elsewhere in the configuration is named on the wall too', () => {
  const { faults } = parseWallSettings({ ...aConfig, languages: ['fr'] });
  expect(faults.map(({ field }) => field)).toContain('languages[0]');
});
