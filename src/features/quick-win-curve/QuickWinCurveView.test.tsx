import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { QuickWinPlan } from '@/domain/quick-win/quickWinPlan';
import type { EvidencedReport } from '@/domain/quick-win/quickWinReport';
import { isoDate } from '@/domain/time/calendar';
import { percent, rupiah } from '@/domain/units';
import { aMilestone, aQuickWin } from '../../../test/builders';
import { aKnownQuickWin, anEvidencedReport } from '../../../test/quickWinBuilders';
import { i18nIn, renderView } from '../../../test/render';
import { curveFinding, curveSummary } from './curve/curveWords';
import { milestonesTable } from './milestones/milestonesTable';
import { QuickWinCurveView } from './QuickWinCurveView';
import { selectQuickWinCurve } from './selectQuickWinCurve';

const plan: Partial<QuickWinPlan> = {
  ...aQuickWin({
    milestones: [
      aMilestone('Kontrak', '2026-04-20', { doneAt: isoDate('2026-04-20') }),
      aMilestone('Lahan', '2026-10-10', { originalDue: isoDate('2026-08-26') }),
      aMilestone('Serah terima', '2026-12-20', { plannedWork: percent(100) }),
    ],
  }),
  plannedCurve: [
    { date: isoDate('2026-01-05'), physical: percent(0), financial: percent(0) },
    { date: isoDate('2026-12-20'), physical: percent(100), financial: percent(100) },
  ],
};

const report = (date: string, actual: number) =>
  anEvidencedReport(date, {
    publishedAt: isoDate(date),
    physicalPlan: percent(80),
    physicalActual: percent(actual),
    financialPlan: percent(70),
    spent: rupiah(725),
  });

const show = (reports: EvidencedReport[], on = '2026-11-08') =>
  renderView(<QuickWinCurveView model={selectQuickWinCurve(aKnownQuickWin(reports, on, plan))} />);

const reading = () => screen.getByRole('slider', { name: 'Bulan yang dibaca' });
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

test('the newest report is read first, any month by keyboard', () => {
  show([report('2026-08-31', 40), report('2026-09-30', 50)]);
  expect(plain(reading().getAttribute('aria-valuetext'))).toBe(
    'September 2026, Fisik 50,0 %, Rencana fisik 80,0 %, Deviasi, poin persen −30,0, Keuangan 72,5 %, Rencana keuangan 70,0 %',
  );
  fireEvent.change(reading(), { target: { value: '7' } });
  expect(plain(reading().getAttribute('aria-valuetext'))).toMatch(/^Agustus 2026, Fisik 40,0 %/);
});

test('a month without a report is not read as zero, and is named beneath', () => {
  show([report('2026-07-31', 40), report('2026-09-30', 50)]);
  fireEvent.change(reading(), { target: { value: '7' } });
  expect(plain(reading().getAttribute('aria-valuetext'))).toMatch(
    /^Agustus 2026, Fisik belum dilaporkan, .*Keuangan belum dilaporkan/,
  );
  expect(screen.getByText(/Arsir: .*Agu 2026 belum dilaporkan/)).toBeInTheDocument();
});

test.each([
  [
    'the pace leads to the end of the year',
    '2026-10-09',
    [report('2026-08-31', 40), report('2026-09-30', 50)],
    /^Bila laju tetap, fisik 80,7 % pada 31 Desember 2026$/,
    /^Fisik naik dari 40,0 % \(31 Agustus 2026\) ke 50,0 %/,
  ],
  [
    'a report is late',
    '2026-11-11',
    [report('2026-08-31', 50), report('2026-09-30', 50)],
    /^Bila laju sampai 30 September 2026 tetap, fisik 50,0 % pada 31 Desember 2026$/,
    /^Fisik tetap 50,0 % dari 31 Agustus 2026 sampai 30 September 2026/,
  ],
  [
    'the pace ended before today',
    '2026-10-09',
    [report('2026-08-31', 40), { ...report('2026-09-30', 93), physicalPlan: percent(99) }],
    /^Menurut laporan 30 September 2026 seharusnya selesai 4 Oktober 2026; belum dilaporkan$/,
    /^Fisik naik dari 40,0 %/,
  ],
  [
    'all is done but not accepted',
    '2026-10-09',
    [report('2026-09-30', 100)],
    /^Fisik 100,0 % pada 30 September 2026, hasilnya belum diterima$/,
    /^Fisik 100,0 % pada 30 September 2026, rencana saat itu 80,0 %\. Keuangan 72,5 %/,
  ],
  [
    'there is one report',
    '2026-10-09',
    [report('2026-09-30', 50)],
    /laju belum diketahui, baru satu laporan$/,
    /^Fisik 50,0 % pada 30 September 2026, rencana saat itu/,
  ],
  [
    'the work was corrected downwards',
    '2026-10-09',
    [report('2026-08-31', 50), report('2026-09-30', 45)],
    /^Bila laju tetap/,
    /^Fisik turun dari 50,0 % \(31 Agustus 2026\) ke 45,0 %/,
  ],
])('the curve says when %s', (_, on, reports, title, summary) => {
  const model = selectQuickWinCurve(aKnownQuickWin(reports, on, plan));
  expect(plain(curveFinding(model, i18nIn()))).toMatch(title);
  expect(plain(curveSummary(model, i18nIn()))).toMatch(summary);
});

test('of a day gone by the table expects nothing, only when the work will be reached', () => {
  const gone = {
    ...plan,
    milestones: [aMilestone('Lahan', '2026-10-10', { plannedWork: percent(70) })],
  };
  const reports = [report('2026-08-31', 40), report('2026-09-30', 50)];
  const {
    plan: own,
    milestones,
    on,
  } = selectQuickWinCurve(aKnownQuickWin(reports, '2026-11-08', gone));
  const [row] = milestonesTable(own, milestones, on, '', i18nIn()).rows;
  expect(row?.values?.slice(-3)).toEqual([70, null, '2026-11-29']);
});

test('before any report only the plan is drawn', () => {
  show([], '2026-01-04');
  expect(screen.getByRole('heading', { name: /hanya rencana yang digambar/ })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: /^Deviasi/ })).toBeNull();
});

test('each milestone says its state, and a moved one its first date', () => {
  show([report('2026-08-31', 40), report('2026-09-30', 50)]);
  const rows = within(screen.getByRole('region', { name: /tonggak terlewat/ })).getAllByRole(
    'listitem',
  );
  const textOf = (name: string) =>
    plain(rows.find((row) => row.textContent?.startsWith(name))?.textContent ?? '');
  expect(textOf('Kontrak')).toMatch(/Tercapai20 Apr 2026$/);
  expect(textOf('Lahan')).toMatch(/semula 26 Agu 2026, menjadi 10 Okt 2026 \(45 hari kemudian\)/);
  expect(textOf('Lahan')).toMatch(/Terlewat.*lewat 29 hari/);
  expect(textOf('Serah terima')).toMatch(/Kemungkinan terlewat.*42 hari lagi/);
});
