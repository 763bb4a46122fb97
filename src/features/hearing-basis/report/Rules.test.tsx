import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { sourceUses } from '@/domain/agency/sources/sourceUses';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { isoDate } from '@/domain/time/calendar';
import { renderView } from '../../../../test/render';
import { Rules } from './Rules';

const on = isoDate('2026-11-22');
const model = {
  on,
  indicators: [],
  sources: sourceUses([], on),
  simulatedFigures: 0,
  scheme: null,
  rules: USUAL_RULES,
};

const rule = (term: string) => within(screen.getByText(term).parentElement as HTMLElement);

test('each band and each status stands with its own bounds and its word', () => {
  renderView(<Rules model={model} boundaries="indikatif" />);
  expect(
    rule('Predikat')
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Sangat Tinggi≥ 91',
    'Tinggi76 sampai < 91',
    'Sedang66 sampai < 76',
    'Rendah51 sampai < 66',
    'Sangat Rendah< 51',
  ]);
  expect(
    rule('Status jadwal')
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Tepat waktu≥ −5',
    'Berisiko−10 sampai < −5',
    'Terlambat−20 sampai < −10',
    'Kritis< −20',
  ]);
  expect(
    rule('Perlu penjelasan').getByText(/Sangat Rendah, Rendah; Quick Win Kritis/),
  ).toBeVisible();
  expect(rule('Batas wilayah').getByText('indikatif')).toBeVisible();
});
