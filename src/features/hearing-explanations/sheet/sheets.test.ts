import { expect, test } from 'vitest';
import { i18nIn } from '../../../../test/render';
import { anExplanationsModel, anIndicatorAt, criticalWorks } from '../anExplanationsModel';
import { offTrackSheet } from './offTrackSheet';
import { unreportedSheet } from './unreportedSheet';

const i18n = i18nIn();

test('what is off track leaves with its raw figures, and nothing where nothing was filled in', () => {
  const model = anExplanationsModel([anIndicatorAt('a', 47.94)], criticalWorks());
  const { rows } = offTrackSheet(model, i18n);
  expect(rows.map(({ values }) => values?.slice(3, 7))).toEqual([
    [47.94, 100, '2025', expect.closeTo(47.94)],
    [49.6, 78, expect.stringContaining('30 Sep 2026'), expect.closeTo(-28.4)],
  ]);
  expect(rows.map(({ values }) => values?.slice(8))).toEqual([
    [null, null, null, null],
    ['Lahan belum siap.', 'Pinjam lahan.', 'Kepala DLH', '2026-11-16'],
  ]);
});

test('what was not reported leaves with its day and its days', () => {
  const model = anExplanationsModel([anIndicatorAt('b', 99, { period: '2023' })]);
  const { rows } = unreportedSheet(model, i18n);
  expect(rows[0]?.values?.slice(3, 5)).toEqual(['2025-06-29', 511]);
});
