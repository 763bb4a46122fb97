import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { i18nIn, renderView } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { indicatorSlides } from './indicatorSlides';

const nine = Array.from({ length: 9 }, (_, at) => anIndicatorOf(`i${at + 10}`, 50 + at));

test('a few to a slide in the order of the table, fewer under the bands, each with the way to its proof', () => {
  const slides = indicatorSlides(anIndicatorsModel(nine), i18nIn());
  expect(slides.map(({ key, proof }) => [key, proof.length])).toEqual([
    ['indicators:1', 4],
    ['indicators:2', 5],
  ]);
  renderView(<main>{slides[1]?.body}</main>);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('0 dari 9 indikator');
  const list = screen.getByRole('list', { name: 'Indikator menurut perangkat daerah' });
  const [row, ...others] = within(list).getAllByRole('listitem');
  expect(others).toHaveLength(4);
  expect(row).toHaveTextContent(/^DLH\s*Indikator i14\s*2025\s*54,0 %\s*100,0\s*54,0\s*Rendah$/);
});
