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

test('what is owed has its own target and the last figure, dated, but no grade', () => {
  show([anIndicatorOf('late', 99, { period: '2023', target: 90, next: 105 })]);
  expect(cells('Indikator late')).toEqual([
    'DLH',
    '–2024 belum dilaporkanterakhir 99,0 (2023)',
    '105,0',
    '%',
    '',
    '–',
    '–',
    'Belum ada data',
  ]);
  expect(screen.getByRole('img', { name: 'belum ada data' })).toBeVisible();
});

test.each([
  ['met since it was eased', 101, 'ya, terhadap target semula belum'],
  ['met before too', 112, 'ya'],
  ['not met', 99, 'belum'],
])('a moved target has its first value below it: %s', (_, value, met) => {
  show([anIndicatorOf('a', value, { first: 110 })]);
  expect(cells('Indikator a')[2]).toBe('100,0semula 110,0');
  expect(cells('Indikator a').at(-2)).toBe(met);
});

test('money is written with its unit, which is not said again', () => {
  const unit = { kind: 'rupiah', label: { id: 'rupiah' } } as const;
  show([anIndicatorOf('a', 260_240_000, { unit, target: 1_000_000_000 })]);
  expect(cells('Indikator a').slice(1, 4)).toEqual(['Rp 260,24 jt2025', 'Rp 1 M', '']);
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
