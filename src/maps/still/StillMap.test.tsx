import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aSquareMap } from '../testing/aSquareMap';
import { StillLegend } from './StillLegend';
import { StillMap } from './StillMap';
import { scaleLabels } from './scaleLabels';

test('the map is one image with what it shows as its name; nothing in it answers', () => {
  const model = aSquareMap();
  render(<StillMap model={model} />);
  expect(screen.getByRole('img', { name: model.title })).toBeVisible();
  for (const role of ['option', 'button', 'listbox']) expect(screen.queryByRole(role)).toBeNull();
});

test('its names and values are written on it', () => {
  const { container } = render(<StillMap model={aSquareMap()} />);
  const words = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toContain('Praya61,2');
});

test('words laid out small keep their places when they are written larger', () => {
  const [at, scaled] = [
    { x: 10, y: 20 },
    { x: 25, y: 50 },
  ];
  const label = { code: 'A', form: 'leader', lines: [], middle: at, width: 8, height: 4 } as const;
  const layout = {
    labels: [{ ...label, leader: { from: at, to: at } }],
    contextLabels: [{ ...label, leader: null }],
    groupLabels: [],
    scaleBar: { kilometres: 10, length: 40 },
  };
  const { labels, contextLabels, scaleBar } = scaleLabels(layout, 2.5);
  expect(labels[0]).toMatchObject({
    middle: scaled,
    width: 20,
    height: 10,
    leader: { from: scaled, to: scaled },
  });
  expect(contextLabels[0]).toMatchObject({ middle: scaled, leader: null });
  expect(scaleBar).toEqual({ kilometres: 10, length: 100 });
});

test('a gold line stands where the classes reach the target; hatching is named where it occurs', () => {
  const { scale } = aSquareMap();
  render(
    <StillLegend scale={scale} missingLabel="belum ada data" targetClass={4} label="Kelas warna" />,
  );
  const entries = screen.getAllByRole('listitem');
  expect(entries.map((entry) => entry.textContent)).toEqual([
    '< 15',
    '15–30',
    '30–45',
    '45–58',
    '≥ 58',
    'belum ada data',
  ]);
  expect(entries.map((entry) => entry.className !== '')).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
});
