import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aQuickWinCondition } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { quickWinsFacts, quickWinsFinding } from './quickWinsFinding';
import { selectQuickWinsHead } from './selectQuickWinsHead';

const on = isoDate('2026-11-22');
const done = (id: string, actual: number) =>
  aQuickWinCondition({ id }, { physicalActual: percent(actual), date: isoDate('2026-10-31') });
const silent = aQuickWinCondition({ id: 'silent' }, null);

const head = (...conditions: Parameters<typeof selectQuickWinsHead>[0]) =>
  selectQuickWinsHead(conditions, on);

test.each([
  [
    [done('a', 20), done('b', 53), done('c', 60), silent],
    '2 dari 4 Quick Win tertinggal dari rencana; tidak ada tonggak berikut yang diperkirakan terlewat',
  ],
  [
    [done('c', 60)],
    'Tidak satu pun dari 1 Quick Win tertinggal dari rencana; tidak ada tonggak berikut yang diperkirakan terlewat',
  ],
  [[], 'Belum ada Quick Win yang terbit'],
])('the finding of %#', (conditions, expected) => {
  expect(quickWinsFinding(head(...conditions), i18nIn())).toBe(expected);
});

test('statuses are counted worst first, late reports and the newest report are named', () => {
  const model = head(done('c', 60), silent, done('a', 20));
  expect(model.counts).toEqual([
    { status: 'critical', count: 1 },
    { status: 'unreported', count: 1 },
    { status: 'on-time', count: 1 },
  ]);
  expect(quickWinsFacts(model, i18nIn())).toEqual(
    expect.arrayContaining(['laporan terbaru 31 Oktober 2026', 'laporan terlambat: 1']),
  );
});
