import { expect, test } from 'vitest';
import type { QuickWin, QuickWinReport } from '@/domain/quick-win/quickWin';
import { quickWinConditions } from '@/domain/quick-win/quickWinCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { aQuickWin, aReport } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { quickWinFinding } from './quickWinFinding';

const on = isoDate('2026-10-09');
const report = (date: string, actual: number, over: Partial<QuickWinReport> = {}) =>
  aReport({
    date: isoDate(date),
    physicalActual: percent(actual),
    physicalPlan: percent(60),
    publishedAt: isoDate(date),
    ...over,
  });

function findingOf(reports: QuickWinReport[], over: Partial<QuickWin> = {}): string {
  const [condition] = quickWinConditions(
    { quickWins: [aQuickWin(over)], reports },
    on,
    USUAL_RULES,
  );
  if (condition === undefined) throw new Error('Not published by then');
  return quickWinFinding(condition, on, i18nIn('id')).replaceAll('\u00a0', ' ');
}

test.each([
  [
    'behind, with money ahead of work',
    [report('2026-07-31', 20), report('2026-08-31', 30)],
    {},
    'Fisik 30,0 % saat rencana 60,0 %; keuangan sudah terserap 60,0 %. Pada laju sekarang selesai April 2027.',
  ],
  [
    'in step with its plan',
    [report('2026-07-31', 45), report('2026-08-31', 62)],
    {},
    'Fisik 62,0 %, rencana 60,0 %; keuangan terserap 60,0 %. Mengikuti rencana, selesai Desember 2026.',
  ],
  [
    'whose pace ended before today',
    [report('2026-07-31', 60), { ...report('2026-08-31', 92), physicalPlan: percent(99) }],
    {},
    'Fisik 92,0 % saat rencana 99,0 %; keuangan terserap 60,0 %. Menurut laporan 31 Agustus 2026 seharusnya selesai 8 September 2026; belum dilaporkan, laporan berikut paling lambat 10 Oktober 2026.',
  ],
  [
    'with money a little ahead of work',
    [report('2026-07-31', 41), report('2026-08-31', 51)],
    {},
    'Fisik 51,0 % saat rencana 60,0 %; keuangan terserap 60,0 %. Pada laju sekarang selesai Januari 2027.',
  ],
  [
    'that does not move',
    [report('2026-07-31', 30), report('2026-08-31', 30)],
    {},
    'Fisik 30,0 % saat rencana 60,0 %; keuangan sudah terserap 60,0 %. Pada laju sekarang tidak akan selesai.',
  ],
  [
    'with one report and no budget',
    [report('2026-08-31', 30)],
    { budget: { apbd: rupiah(0), csr: rupiah(0), other: rupiah(0) } },
    'Fisik 30,0 % saat rencana 60,0 %. Laju belum diketahui: baru satu laporan.',
  ],
  [
    'silent for one month',
    [report('2026-07-31', 30)],
    {},
    'Agustus 2026 belum dilaporkan, lewat 29 hari. Terakhir fisik 30,0 %, rencana 60,0 % (31 Juli 2026).',
  ],
  [
    'silent for longer',
    [report('2026-06-30', 30)],
    {},
    'Juli–Agustus 2026 belum dilaporkan, lewat 60 hari. Terakhir fisik 30,0 %, rencana 60,0 % (30 Juni 2026).',
  ],
  [
    'done',
    [report('2026-06-30', 100, { accepted: true })],
    {},
    'Selesai: fisik 100,0 % dan diterima, laporan 30 Juni 2026; keuangan terserap 60,0 %.',
  ],
  [
    'not begun',
    [],
    { start: isoDate('2027-01-01'), end: isoDate('2027-12-31') },
    'Belum dimulai: mulai 1 Januari 2027, selesai 31 Desember 2027.',
  ],
  ['begun without a report', [], {}, 'Sudah mulai 5 Januari 2026, tetapi belum ada laporan.'],
])('a quick win %s says so', (_, reports, over, finding) => {
  expect(findingOf(reports, over)).toBe(finding);
});
