import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AreaMap } from '../AreaMap';
import type { AreaMapModel, MapValue } from '../areaMapModel';
import { aSquareMap } from '../testing/aSquareMap';
import { CircleLegend } from './CircleLegend';
import { MapSymbols } from './MapSymbols';

const messages = {
  zoomIn: 'Perbesar',
  zoomOut: 'Perkecil',
  reset: 'Seluruh kabupaten',
  keyboardHint: 'Panah berpindah',
  wheelHint: 'Ctrl dan roda',
  touchHint: 'Dua jari',
  zoomUnavailable: 'Tidak dapat diperbesar',
  meetsTarget: 'mencapai target',
  missesTarget: 'di bawah target',
};

const counted = (value: MapValue): AreaMapModel['areas'] =>
  aSquareMap().areas.map((area, at) => (at === 0 ? { ...area, value } : area));

function renderMap(overrides: Partial<AreaMapModel>) {
  const onSelect = vi.fn();
  const model = aSquareMap(overrides);
  const map = (
    <AreaMap model={model} onSelect={onSelect} messages={messages} Symbols={MapSymbols} />
  );
  return { onSelect, ...render(map) };
}

test('a count is a circle of its share of the largest, and is named with its unit', () => {
  const { scale } = aSquareMap();
  const { container } = renderMap({
    areas: counted({ kind: 'counted', share: 0.5, label: '12' }),
    scale: { ...scale, unitLabel: 'desa', largestCircle: 20 },
  });
  expect([...container.querySelectorAll('circle')].map((it) => it.getAttribute('r'))).toEqual([
    '10',
  ]);
  expect(screen.getByRole('option', { name: 'Praya, 12 desa' })).toBeVisible();
});

test('a count of zero draws no circle', () => {
  const areas = counted({ kind: 'counted', share: 0, label: '0' });
  expect(renderMap({ areas }).container.querySelector('circle')).toBeNull();
});

test('a point says what stands there and chooses its area', async () => {
  const { onSelect } = renderMap({
    points: [{ key: 'a', kind: 'service', at: [1, 1], count: 7, label: 'MPP; PSC', area: 'B' }],
  });
  await userEvent.hover(screen.getByText('7'));
  expect(screen.getByText('MPP; PSC')).toBeVisible();
  await userEvent.click(screen.getByText('7'));
  expect(onSelect).toHaveBeenCalledWith('B');
});

test('the legend draws its circles to the size of the map’s', () => {
  const { container } = render(
    <CircleLegend
      label="Ukuran lingkaran"
      steps={[
        { share: 1, label: '100 desa' },
        { share: 0.5, label: '25 desa' },
      ]}
      largest={20}
      missingLabel="belum ada data"
      rule="Luas sebanding."
    />,
  );
  expect([...container.querySelectorAll('circle')].map((it) => it.getAttribute('r'))).toEqual([
    '20',
    '10',
  ]);
});
