import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aMilestone, aQuickWinCondition, aReport } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { quickWinsFacts, quickWinsFinding } from './quickWinsFinding';
import { selectQuickWinsHead } from './selectQuickWinsHead';

const on = isoDate('2026-11-22');
const done = (id: string, actual: number) =>
  aQuickWinCondition({ id }, { physicalActual: percent(actual), date: isoDate('2026-10-31') });
const silent = aQuickWinCondition({ id: 'silent' }, null);

const head = (...conditions: Parameters<typeof selectQuickWinsHead>[0]) =>
  selectQuickWinsHead(conditions, on);

/** Ten points a month, 40 % on 30 September: some 67 % on 20 December. */
function nearing(plannedWork: number) {
  const handover = aMilestone('Serah terima', '2026-12-20', { plannedWork: percent(plannedWork) });
  const course = [30, 40].map((actual, at) =>
    aReport({ date: isoDate(`2026-0${at + 8}-30`), physicalActual: percent(actual) }),
  );
  return { ...aQuickWinCondition({ milestones: [handover] }, {}), course };
}
const pastMilestone = aQuickWinCondition({ milestones: [aMilestone('Lahan', '2026-11-12')] }, {});
const coming = aQuickWinCondition(
  { start: isoDate('2027-01-05'), milestones: [aMilestone('Perbup', '2027-03-01')] },
  null,
);
const unforeseen = aQuickWinCondition(
  { milestones: [aMilestone('Lahan', '2026-12-12')] },
  { physicalActual: percent(50) },
);

test.each([
  [
    [done('a', 20), done('b', 53), done('c', 60), silent],
    '2 dari 4 Quick Win tertinggal dari rencana',
  ],
  [
    [pastMilestone, nearing(60)],
    'Tidak satu pun dari 2 Quick Win tertinggal dari rencana; 1 melewati tonggak; tidak ada tonggak berikut yang diperkirakan terlewat',
  ],
  [
    [nearing(90), nearing(60), unforeseen],
    '1 dari 3 Quick Win tertinggal dari rencana; 1 kemungkinan melewatkan tonggak berikutnya; tonggak berikut 1 Quick Win belum dapat diperkirakan',
  ],
  [
    [nearing(60), unforeseen],
    '1 dari 2 Quick Win tertinggal dari rencana; tonggak berikut 1 Quick Win belum dapat diperkirakan',
  ],
  [
    [nearing(60), coming],
    'Tidak satu pun dari 2 Quick Win tertinggal dari rencana; tidak ada tonggak berikut yang diperkirakan terlewat',
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
