import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { percent } from '@/domain/units';
import { aKnownQuickWin, anEvidencedReport } from '../../../test/quickWinBuilders';
import { renderView } from '../../../test/render';
import { QuickWinAccountView } from './QuickWinAccountView';
import { selectAccount } from './selectAccount';

const behind = { physicalActual: percent(30), obstacle: { id: 'Lahan belum diserahkan' } };

function show(reports: ReturnType<typeof anEvidencedReport>[], on = '2026-11-22') {
  const model = selectAccount(aKnownQuickWin(reports, on));
  renderView(<QuickWinAccountView model={model} on={isoDate(on)} />);
}

const field = (term: string) => screen.getAllByText(term)[0]?.nextElementSibling;

test.each([
  ['2026-11-10', '10 November 2026, lewat 12 hari'],
  ['2026-11-22', '22 November 2026, hari ini'],
  ['2026-12-05', '5 Desember 2026, 13 hari lagi'],
])('a due date of %s reads %s', (due, words) => {
  show([anEvidencedReport('2026-09-30', { ...behind, due: isoDate(due) })]);
  expect(field('Tenggat')?.textContent).toBe(words.replace(/(\d+) hari/, '$1\u00a0hari'));
});

test('what was left empty is said to be, with who entered the report and when', () => {
  show([anEvidencedReport('2026-09-30', behind)]);
  expect(field('Kendala')).toHaveTextContent('Lahan belum diserahkan');
  for (const term of ['Tindak lanjut', 'Penanggung jawab', 'Tenggat'])
    expect(field(term)).toHaveTextContent('belum diisi');
  expect(
    screen.getByText(
      /^Laporan 30 Sep 2026: dientri 5 Okt 2026 oleh Kasubbag Perencanaan, terbit 8 Okt 2026/,
    ),
  ).toBeVisible();
  expect(screen.queryByText(/tidak wajib diisi/)).toBeNull();
});

test('no account is asked for of one that keeps its plan', () => {
  show([anEvidencedReport('2026-09-30')]);
  expect(screen.getByText(/tidak wajib diisi/)).toBeVisible();
});

test('earlier accounts tell only what was different', () => {
  show([
    anEvidencedReport('2026-08-31', { ...behind, due: isoDate('2026-10-15') }),
    anEvidencedReport('2026-09-30', { ...behind, due: isoDate('2026-12-05') }),
  ]);
  expect(screen.getByText('Tenggat sudah digeser 1 kali; kendalanya tetap.')).toBeVisible();
  const earlier = within(screen.getByRole('listitem', { hidden: true }));
  expect(earlier.getByText('15 Oktober 2026')).toBeInTheDocument();
  expect(earlier.queryByText('Kendala')).toBeNull();
});

test('without a report it says so and by which date', () => {
  show([], '2026-06-02');
  expect(screen.getByRole('status')).toHaveTextContent(
    'Belum ada laporan yang terbit per 2 Juni 2026.',
  );
});
