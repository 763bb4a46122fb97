import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderView } from '../../../test/render';
import { aCatalogue } from './aCatalogue';
import { CatalogueView } from './CatalogueView';
import type { IndicatorQuery } from './indicatorQuery';

const catalogue = aCatalogue();
let asked: IndicatorQuery = { text: '' };

function Catalogue({ start }: { start: Partial<IndicatorQuery> }) {
  const [query, setQuery] = useState<IndicatorQuery>({ text: '', ...start });
  asked = query;
  return (
    <CatalogueView
      catalogue={catalogue}
      query={query}
      onChange={(change) => setQuery((before) => ({ ...before, ...change }))}
    />
  );
}

const open = (start: Partial<IndicatorQuery> = {}, locale: 'id' | 'en' = 'id') => {
  renderView(<Catalogue start={start} />, { locale });
  return userEvent.setup();
};

const field = () => screen.getByRole('searchbox', { name: 'Cari indikator' });
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const link = (name: string) => screen.getByRole('link', { name });

test('a row says value with unit, period, target, band and freshness', () => {
  open();
  expect(within(rowOf('Bank sampah aktif')).getAllByRole('cell').map(textOf)).toEqual([
    'DLH',
    '',
    '80,00 % 2024 · sementara',
    'Target 100,00 %',
    'Tinggi 80,0 %',
    'terbaru berikutnya 29 Jun 2026',
  ]);
  expect(link('Bank sampah aktif')).toHaveAttribute(
    'href',
    expect.stringMatching(/\/indikator\/bank$/),
  );
});

test('a late indicator shows its last figure as such, without a band', () => {
  open();
  const [agency, , value, , achievement, freshness] = within(rowOf('Mata air terpantau'))
    .getAllByRole('cell')
    .map(textOf);
  // An agency the regency does not list keeps its id.
  expect(agency).toBe('dinas-baru');
  expect(value).toBe('12,00 % terakhir 2020');
  expect(achievement).toBe('lewat tenggat lapor');
  expect(freshness).toMatch(/^terlambat [\d.]+ hari tenggat 29 Jun 2022$/);
});

test('typing narrows the list at once, and the address gets the text after a pause', async () => {
  const user = open();
  await user.type(field(), 'ipm');
  expect(screen.getByRole('status')).toHaveTextContent('1 dari 4 indikator');
  expect(asked.text).toBe('');
  expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'true');
  await user.tab();
  expect(asked.text).toBe('ipm');
  expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'false');
});

test('a spelling that nobody has is forgiven and said', async () => {
  const user = open();
  await user.type(field(), 'sanpah');
  expect(screen.getByRole('status')).toHaveTextContent(
    '2 dari 4 indikator Tidak ada kata “sanpah”',
  );
});

test('from the field the arrows lead through the rows and back, Escape leaves and clears', async () => {
  const user = open({ text: 'sampah' });
  field().focus();
  await user.keyboard('{ArrowDown}');
  expect(link('Sampah terkelola')).toHaveFocus();
  await user.keyboard('{ArrowDown}');
  expect(link('Bank sampah aktif')).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(field()).toHaveFocus();
  await user.keyboard('{ArrowDown}{Escape}');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('sampah');
  await user.keyboard('{Escape}');
  expect(field()).toHaveValue('');
  expect(screen.getAllByRole('row')).toHaveLength(5);
});

test('each choice of a filter says how many it leaves', async () => {
  const user = open({ text: 'sampah' });
  const status = screen.getByRole('combobox', { name: 'Status' });
  expect(within(status).getByRole('option', { name: 'Sangat Rendah (1)' })).toBeInTheDocument();
  await user.selectOptions(status, 'Belum lapor (0)');
  expect(asked.status).toBe('unreported');
  await user.click(screen.getByRole('button', { name: 'Lepas semua saringan' }));
  expect(asked).toMatchObject({ text: 'sampah', status: undefined });
});

test('nothing found says what was asked and helps out of it', async () => {
  const user = open({ text: 'sampah', dimension: 'economy', status: 'very-low' });
  expect(screen.queryByRole('table')).not.toBeInTheDocument();
  expect(
    screen.getByText(
      'Tidak ada indikator yang cocok dengan “sampah” dalam saringan Smart Economy, Sangat Rendah.',
    ),
  ).toBeInTheDocument();
  expect(
    screen.getByRole('heading', { name: 'Cocok, tetapi di luar saringan' }),
  ).toBeInTheDocument();
  expect(link('Bank sampah aktif')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Lepas Smart Economy (1)' }));
  expect(asked).toMatchObject({ text: 'sampah', dimension: undefined, status: 'very-low' });
  expect(link('Sampah terkelola')).toBeInTheDocument();
});

test('the list is offered as a table of raw figures', async () => {
  const user = open({ agency: 'dlh' });
  await user.click(screen.getByText('Tabel 2 indikator'));
  const table = await screen.findByRole('table', { name: 'Daftar Indikator' });
  expect(within(table).getAllByRole('row')).toHaveLength(3);
  expect(within(table).getByRole('row', { name: /^Sampah terkelola ENV-01/ })).toHaveTextContent(
    '2024',
  );
});

const textOf = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
