import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderView } from '../../../../test/render';
import { anIndicatorOf, anIndicatorsModel } from '../anIndicatorsModel';
import { IndicatorsView } from './IndicatorsView';

const show = (...args: Parameters<typeof anIndicatorsModel>) =>
  renderView(<IndicatorsView model={anIndicatorsModel(...args)} />);

const cells = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ').trim());

test('a row has agency, value with its period, target, unit, percent, target met, and band', () => {
  show([anIndicatorOf('a', 93.7, { status: 'provisional' }), anIndicatorOf('b', 101)]);
  expect(cells('Indikator a')).toEqual([
    'DLH',
    '93,72025, sementara',
    '100,0',
    '%',
    '',
    '93,7',
    'belum',
    'Sangat Tinggi',
  ]);
  expect(screen.getByRole('img', { name: /capaian 93,7.%, target 100/ })).toBeVisible();
  expect(cells('Indikator b').at(-2)).toBe('ya');
  expect(screen.getByRole('link', { name: 'Indikator a' })).toHaveAttribute(
    'href',
    expect.stringContaining('/indikator/a'),
  );
});

test('without data there is no value, target, or percent: hatched, and the owed period named', () => {
  show([anIndicatorOf('late', 99, { period: '2023' })]);
  expect(cells('Indikator late')).toEqual([
    'DLH',
    '–2024 belum dilaporkan',
    '–',
    '%',
    '',
    '–',
    '–',
    'Belum ada data',
  ]);
  expect(screen.getByRole('img', { name: 'belum ada data' })).toBeVisible();
});

test('a figure without a target is no missing one: no bar, and why it has no band', () => {
  show([anIndicatorOf('a', 60, { target: null })]);
  expect(cells('Indikator a').slice(1)).toEqual([
    '60,02025',
    '–',
    '%',
    '',
    '–',
    '–',
    'tanpa target',
  ]);
  expect(screen.queryByRole('img')).toBeNull();
});

test('each agency is a group of rows; formula, bands and order stand below', () => {
  show([anIndicatorOf('a', 60), anIndicatorOf('b', 60, { agency: 'dinsos' })]);
  expect(screen.getByRole('rowgroup', { name: 'Dinas dlh' })).toHaveTextContent('Indikator a');
  expect(screen.getByText(/realisasi ÷ target × 100.*Permendagri 86\/2017.*abjad/)).toBeVisible();
});

test.each([['without indicators', [], 'Belum ada indikator dalam lingkup ini.']])(
  '%s',
  (_, conditions, words) => {
    show(conditions);
    expect(screen.getByRole('status')).toHaveTextContent(words);
  },
);
