import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AreaMap } from './AreaMap';
import type { AreaMapModel } from './areaMapModel';
import { aSquareMap } from './testing/aSquareMap';

const messages = {
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  reset: 'Seluruh kabupaten',
  keyboardHint: 'Panah berpindah, Enter memilih',
  wheelHint: 'Gunakan Ctrl dan roda',
  touchHint: 'Gunakan dua jari',
  zoomUnavailable: 'Peta tidak dapat diperbesar di perangkat ini.',
  meetsTarget: 'mencapai target',
  missesTarget: 'di bawah target',
};

function renderMap(overrides: Partial<AreaMapModel> = {}) {
  const onSelect = vi.fn<(code: string | null) => void>();
  const map = <AreaMap model={aSquareMap(overrides)} onSelect={onSelect} messages={messages} />;
  return { onSelect, ...render(map) };
}

test('each area is named with its value, and a missing value with its reason', () => {
  renderMap();
  expect(screen.getByRole('option', { name: 'Praya, 61,2 %, mencapai target' })).toBeVisible();
  expect(screen.getByRole('option', { name: 'Jonggat, belum ada data' })).toBeVisible();
});

test('a click selects an area', async () => {
  const { onSelect } = renderMap();
  await userEvent.click(screen.getByRole('option', { name: /Kopang/ }));
  expect(onSelect).toHaveBeenCalledWith('B');
});

test('the map is one tab stop that opens on the selected area', async () => {
  renderMap({ selected: 'C' });
  await userEvent.tab();
  expect(screen.getByRole('option', { name: /Pujut/ })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Perbesar' })).toHaveFocus();
});

test('arrows go to the area that lies that way, Enter selects it, Escape clears', async () => {
  const { onSelect } = renderMap();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  expect(screen.getByRole('option', { name: /Jonggat/ })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onSelect).toHaveBeenLastCalledWith('D');
  await userEvent.keyboard('{Escape}');
  expect(onSelect).toHaveBeenLastCalledWith(null);
});

test('the selected area is marked as selected', () => {
  renderMap({ selected: 'B' });
  expect(screen.getByRole('option', { selected: true })).toHaveAccessibleName(/Kopang/);
});

test('without WebGL the drawing stays and says that it cannot be enlarged', async () => {
  renderMap();
  await userEvent.click(screen.getByRole('button', { name: 'Perbesar' }));
  expect(await screen.findByRole('status', {}, { timeout: 5000 })).toHaveTextContent(
    'Peta tidak dapat diperbesar',
  );
  expect(screen.getAllByRole('option')).toHaveLength(4);
  expect(screen.getByRole('button', { name: 'Perbesar' })).toHaveAttribute('aria-disabled', 'true');
});
