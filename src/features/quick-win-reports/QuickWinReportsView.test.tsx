import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { instant, isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aKnownQuickWin, anEvidencedReport, aPiece } from '../../../test/quickWinBuilders';
import { i18nIn, renderView } from '../../../test/render';
import { QuickWinReportsView } from './QuickWinReportsView';
import { reportsTable } from './reportsTable';
import { selectReports } from './selectReports';

const ON = '2026-10-11';

function show(reports: ReturnType<typeof anEvidencedReport>[], on = ON) {
  const model = selectReports(aKnownQuickWin(reports, on));
  const receivedAt = instant('2026-10-11T04:00:00Z');
  renderView(
    <QuickWinReportsView
      model={model}
      on={isoDate(on)}
      receivedAt={receivedAt}
      evidencePlace={(day) => `bukti-${day}`}
    />,
  );
}

const first = anEvidencedReport('2026-06-30', {
  physicalActual: percent(50),
  enteredAt: isoDate('2026-07-17'),
});
const revised = anEvidencedReport('2026-06-30', {
  physicalActual: percent(45.4),
  enteredAt: isoDate('2026-08-01'),
  publishedAt: isoDate('2026-08-03'),
  evidence: [aPiece(), aPiece({ kind: 'minutes' })],
});
const reports = [first, revised, anEvidencedReport('2026-07-31'), anEvidencedReport('2026-08-31')];

test('each report has its clocks, figures, status and evidence, newest first', () => {
  show(reports);
  expect(screen.getAllByRole('row').map((row) => row.textContent?.slice(0, 11))).toEqual([
    'Keadaan per',
    'September 2',
    '31 Agu 2026',
    '31 Jul 2026',
    '30 Jun 2026',
  ]);
  const row = screen.getByRole('row', { name: /^30 Jun 2026/ });
  expect(row).toHaveTextContent(/1 Agu 2026Kasubbag Perencanaan/);
  expect(row).toHaveTextContent(/3 Agu 2026/);
  expect(row).toHaveTextContent(/45,4.*60,0.*−14,6.*Terlambat.*2 berkas/);
  expect(screen.getByText(/diterima layar ini 11 Oktober 2026, 12\.00\sWITA/)).toBeVisible();
});

test('a revision keeps the version before in sight, and a late entry is said to be', () => {
  show(reports);
  const row = screen.getByRole('row', { name: /^30 Jun 2026/ });
  expect(row).toHaveTextContent(
    /Direvisi 3 Agu 2026: fisik 50,0\s% menjadi 45,4\s%\. Versi sebelumnya dientri 17 Jul 2026, terbit 8 Jul 2026\./,
  );
  expect(row).toHaveTextContent(/lewat tenggat 7\shari/);
});

test('a month without a report has its due day and no figures', () => {
  show(reports);
  expect(screen.getByRole('row', { name: /^September 2026: belum lapor/ })).toHaveTextContent(
    /tenggat 10 Okt 2026, terlambat 1\shari$/,
  );
  expect(
    screen.getByText(
      '3 laporan terbit; 1 bulan belum lapor; 1 dientri lewat tenggat; 1 direvisi sesudah terbit.',
    ),
  ).toBeVisible();
});

test('how many pieces of evidence came with a report leads to them', () => {
  show(reports);
  expect(screen.getByRole('link', { name: '2 berkas' })).toHaveAttribute(
    'href',
    '#bukti-2026-06-30',
  );
});

test('a report without evidence is marked plainly', () => {
  show(reports);
  expect(screen.getByRole('row', { name: /^31 Jul 2026/ })).toHaveTextContent('tanpa data dukung');
});

test('the table keeps every version', () => {
  const { rows } = reportsTable(selectReports(aKnownQuickWin(reports, ON)), '', i18nIn());
  expect(rows.map(({ values }) => [values?.[0], values?.[3], values?.[4], values?.[7]])).toEqual([
    ['2026-09', null, null, 'Belum lapor'],
    ['2026-08-31', '2026-09-08', 60, 'Tepat waktu'],
    ['2026-07-31', '2026-08-08', 60, 'Tepat waktu'],
    ['2026-06-30', '2026-08-03', 45.4, 'Terlambat'],
    ['2026-06-30', '2026-07-08', 50, 'versi yang diganti'],
  ]);
});

test('before anything is owed it says so', () => {
  show([], '2026-06-20');
  expect(screen.getByRole('status')).toHaveTextContent(/^Belum ada laporan yang terbit/);
});
