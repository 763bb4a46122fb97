import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { aWorksheet } from '../../../test/assessmentBuilders';
import { agencyNamed, anAgency } from '../../../test/builders';
import { renderView } from '../../../test/render';
import { selectWorksheets, type WorksheetQuery } from './selectWorksheets';
import { WorksheetMatrixView } from './WorksheetMatrixView';

const ON = isoDate('2026-11-22');
const PLAN = { stage: 'II' as const, form: { id: 'Rencana aksi' }, due: isoDate('2026-12-06') };

const worksheets = [
  aWorksheet({ id: '1', agency: 'dinkes', state: 'verified', version: 1, verifier: 'Bapperida' }),
  aWorksheet({ id: '2', agency: 'dinkes', ...PLAN, state: 'draft' }),
  aWorksheet({
    id: '3',
    state: 'returned',
    submittedAt: isoDate('2026-11-12'),
    publishedAt: isoDate('2026-11-14'),
    version: 2,
    verifier: 'Bapperida',
    note: { id: 'Data dukung belum bertanda tangan.' },
  }),
];

const agencies = [
  anAgency({ id: 'dlh', commission: 'Komisi III' }),
  anAgency({ id: 'dinkes', commission: 'Komisi IV' }),
  anAgency({ id: 'setwan', commission: 'Komisi I' }),
];

let query: WorksheetQuery = {};

function Matrix({ start }: { start: WorksheetQuery }) {
  const [asked, setAsked] = useState(start);
  query = asked;
  return (
    <WorksheetMatrixView
      model={selectWorksheets(worksheets, agencies, asked, ON)}
      agencies={agencyNamed('dlh', 'dinkes', 'setwan')}
      on={ON}
      onChange={(change) => setAsked((before) => ({ ...before, ...change }))}
    />
  );
}

const show = (start: WorksheetQuery = {}) => {
  renderView(<Matrix start={start} />);
  return userEvent.setup();
};

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

test('a returned worksheet past its due day says how late since it came back, who checks it and why', () => {
  show();
  expect(cellsOf('DLH')[0]).toBe(
    'Tahap I · Analisis kesiapan Dikembalikan · lewat 8 hari' +
      'tenggat 10 Nov 2026 · diserahkan 12 Nov 2026 · dikembalikan 14 Nov 2026; dihitung sejak hari itu' +
      ' · penyerahan ke-2 · verifikator Bapperida' +
      'Catatan: Data dukung belum bertanda tangan.',
  );
});

test('a form that was not asked for is no form that was not handed in', () => {
  show();
  expect(cellsOf('DLH')[1]).toMatch(/tidak diminta$/);
  expect(screen.getByText(/^1 perangkat daerah lain tidak diminta/)).toHaveTextContent('SETWAN');
});

test('the overdue agency is first and named in the finding', () => {
  show();
  expect(
    screen.getByText(
      '1 dari 2 perangkat daerah punya kertas kerja lewat tenggat; paling lama DLH, 8 hari.',
    ),
  ).toBeVisible();
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'DLHDinas dlh1 lewat tenggat',
    'DINKESDinas dinkes',
  ]);
  expect(screen.getByRole('columnheader', { name: /Analisis kesiapan/ })).toHaveTextContent(
    '1 dari 2 diverifikasi · 1 lewat tenggat',
  );
});

test('a commission leaves its agencies; choosing another lets go of the agency', async () => {
  const user = show({ commission: 'Komisi IV' });
  expect(screen.getByRole('status')).toHaveTextContent('1 dari 2 perangkat daerah');
  expect(screen.queryByRole('row', { name: /^DLH/ })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Perangkat daerah' }), 'DINKES');
  expect(query).toEqual({ commission: 'Komisi IV', agency: 'dinkes' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Komisi' }), 'Komisi III');
  expect(query).toEqual({ commission: 'Komisi III', agency: undefined });
  await user.click(screen.getByRole('button', { name: 'Lepas saringan' }));
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});

test('names that the regency does not know ask for nothing', () => {
  show({ commission: 'Komisi X', agency: 'constructor' });
  expect(screen.getAllByRole('rowheader')).toHaveLength(2);
});

test('an agency that is asked for nothing says so instead of an empty table', () => {
  show({ agency: 'setwan' });
  expect(screen.getByText('Tidak ada kertas kerja yang diminta dari SETWAN.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

test('when nothing is overdue the finding says so', () => {
  show({ agency: 'dinkes' });
  expect(
    screen.getByText('Tidak ada kertas kerja yang lewat tenggat pada 1 perangkat daerah.'),
  ).toBeVisible();
});
