import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Worksheet } from '@/domain/assessment/worksheet';
import { isoDate } from '@/domain/time/calendar';
import { aWorksheet } from '../../../test/assessmentBuilders';
import { renderView } from '../../../test/render';
import { AgencyWorksheetsView } from './AgencyWorksheetsView';
import { selectWorksheets } from './selectWorksheets';

const show = (...versions: Worksheet[]) =>
  renderView(
    <AgencyWorksheetsView model={selectWorksheets(versions, 'dlh', isoDate('2026-11-22'))} />,
  );

test('one sent back late says since when its days are counted, and how often it was handed in', () => {
  show(
    aWorksheet({
      state: 'returned',
      due: isoDate('2026-07-05'),
      version: 2,
      submittedAt: isoDate('2026-07-10'),
      verifier: 'Bapperida',
      publishedAt: isoDate('2026-07-18'),
    }),
  );
  const item = screen.getByRole('listitem');
  expect(item).toHaveTextContent('lewat 127 hari tenggat 5 Jul 2026');
  expect(item).toHaveTextContent(
    'diserahkan 10 Jul 2026 · dikembalikan 18 Jul 2026; dihitung sejak hari itu · penyerahan ke-2 · verifikator Bapperida',
  );
});

test('leads to the row of the agency in the matrix', () => {
  show(aWorksheet());
  const link = screen.getByRole('link', { name: 'Matriks kertas kerja di Asesmen' });
  expect(link.getAttribute('href')).toMatch(/\/asesmen\?perangkat=dlh$/);
});

test('what was given to another agency since is not listed', () => {
  const given = { agency: 'dinkes', publishedAt: isoDate('2026-10-01') };
  show(aWorksheet(), aWorksheet(given));
  expect(screen.getByText(/^Belum ada kertas kerja/)).toBeVisible();
});
