import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { DataTable } from '@/ui/data-table/DataTable';
import { renderView } from '../../test/render';
import { ChartFigure } from './ChartFigure';

const TABLE = {
  caption: 'Capaian per dimensi',
  columns: [
    { key: 'dimension', label: 'Dimensi' },
    { key: 'reached', label: 'Mencapai target', numeric: true },
  ],
  rows: [
    { key: 'gov', cells: ['Governance', '3 dari 7'] },
    { key: 'env', cells: ['Environment', '1 dari 5'] },
  ],
};
const FIGURE = {
  title: 'Tiga dari tujuh mencapai target.',
  summary: 'Governance paling banyak.',
  table: TABLE,
  tableLabel: 'Tabel angka',
};

afterEach(() => vi.restoreAllMocks());

test('a figure is named by its finding and says its summary', () => {
  renderView(<ChartFigure {...FIGURE}>drawing</ChartFigure>);
  expect(screen.getByRole('figure', { name: FIGURE.title })).toHaveTextContent(FIGURE.summary);
});

test('the same numbers are one step away as a table with headed rows', async () => {
  const { container } = renderView(<ChartFigure {...FIGURE}>drawing</ChartFigure>);
  expect(screen.queryByRole('table')).toBeNull();
  const details = container.querySelector('details');
  if (details !== null) {
    details.open = true;
    fireEvent(details, new Event('toggle'));
  }
  expect(await screen.findByRole('table', { name: TABLE.caption })).toBeInTheDocument();
  expect(screen.getAllByRole('columnheader').map((it) => it.textContent)).toEqual([
    'Dimensi',
    'Mencapai target',
  ]);
  expect(screen.getByRole('row', { name: 'Environment 1 dari 5' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: 'Governance' })).toBeInTheDocument();
});

test.each(['title', 'summary'])('a figure without %s is refused', (name) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const blank = { ...FIGURE, [name]: ' ' };
  expect(() => renderView(<ChartFigure {...blank}>drawing</ChartFigure>)).toThrow(
    `A chart needs a ${name}`,
  );
});

test('a table takes the focus only when it has to scroll', () => {
  const { unmount } = renderView(<DataTable {...TABLE} />);
  expect(screen.queryByRole('region')).toBeNull();
  unmount();
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900);
  renderView(<DataTable {...TABLE} />);
  expect(screen.getByRole('region', { name: TABLE.caption })).toHaveAttribute('tabindex', '0');
});
