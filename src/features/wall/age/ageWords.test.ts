import { expect, test } from 'vitest';
import { instant, isoDate } from '@/domain/time/calendar';
import { aSource } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { ageWords } from './ageWords';
import type { SceneAgeModel } from './selectSceneAge';

const moments = {
  received: instant('2026-11-22T04:00:00Z'),
  now: instant('2026-11-22T05:30:00Z'),
  on: isoDate('2026-11-22'),
};
const model: SceneAgeModel = {
  sources: [aSource(), aSource({ id: 'x', simulated: false })],
  entered: isoDate('2026-11-13'),
  published: isoDate('2026-11-18'),
  late: { late: 7, owed: 46 },
};
const words = (over: Partial<SceneAgeModel> = {}, at = moments) => {
  const { mark, rest } = ageWords({ ...model, ...over }, at, i18nIn());
  return [mark, rest.replaceAll('\u00a0', ' ')];
};

test('says when it was entered, published and received, each with its age, and how many are late', () => {
  expect(words()).toEqual([
    'Sebagian data simulasi',
    'Entri terbaru 13 Nov 2026 (9 hari), terbit 18 Nov 2026, diterima 12.00 WITA (1 jam 30 menit lalu), 7 dari 46 angka terlambat, sumber: Data simulasi dasbor.',
  ]);
});

test('several sources are counted', () => {
  const [, rest] = words({ sources: [aSource(), aSource({ id: 'bps', name: 'BPS' })] });
  expect(rest).toMatch(/, dari 2 sumber\.$/);
});

test('what is not known, or not late, is not said', () => {
  expect(words({ sources: [], entered: null, late: { late: 0, owed: 46 } })).toEqual([
    null,
    'Terbit 18 Nov 2026, diterima 12.00 WITA (1 jam 30 menit lalu).',
  ]);
});

test.each([
  ['2026-11-22T05:30:40Z', 'diterima 13.30 WITA,'],
  ['2026-11-22T05:20:01Z', 'diterima 13.20 WITA,'],
  ['2026-11-22T05:20:00Z', 'diterima 13.20 WITA (10 menit lalu),'],
])('received at %s, seen at 05:30: %s', (received, expected) => {
  const [, rest] = words({}, { ...moments, received: instant(received) });
  expect(rest).toContain(expected);
});
