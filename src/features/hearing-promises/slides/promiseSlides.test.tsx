import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isoDate } from '@/domain/time/calendar';
import { i18nIn, renderView } from '../../../../test/render';
import { aPromiseOf, aPromisesModel } from '../aPromisesModel';
import { promiseSlides } from './promiseSlides';

const slidesOf = (promises: Parameters<typeof aPromisesModel>[0]) =>
  promiseSlides(aPromisesModel(promises), i18nIn());

const open = Array.from({ length: 6 }, (_, at) => aPromiseOf(`terbuka ${at}`));
const kept = aPromiseOf('ditepati', { keptAt: isoDate('2026-11-12'), indicator: 'sampah' });

test('what is not kept comes first, few to a slide; what is kept has a slide and a finding of its own', () => {
  const slides = slidesOf([kept, ...open]);
  expect(slides.map(({ key, title }) => [key, title])).toEqual([
    ['promises:1', 'Janji rapat terdahulu 1/3'],
    ['promises:2', 'Janji rapat terdahulu 2/3'],
    ['promises:3', 'Janji rapat terdahulu 3/3'],
  ]);
  renderView(<main>{slides[2]?.body}</main>);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('1 janji sudah ditepati');
  expect(screen.getByRole('listitem')).toHaveTextContent('Ditepati tepat waktu');
});

test('each promise leads to the page of its item, or of its agency where it has none', () => {
  const [slide] = slidesOf([
    aPromiseOf('a'),
    aPromiseOf('b'),
    aPromiseOf('c', { quickWin: 'bank' }),
  ]);
  expect(slide?.proof).toEqual([
    { label: 'DLH', to: { page: 'agency', id: 'dlh' } },
    { label: 'Bank Sampah', to: { page: 'quickWin', id: 'bank' } },
  ]);
});

test('without promises there is no slide', () => {
  expect(slidesOf([])).toEqual([]);
});
