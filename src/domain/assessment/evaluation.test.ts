import { describe, expect, test } from 'vitest';
import { aScheme } from '../testRecords';
import { isoDate } from '../time/calendar';
import { percent, score } from '../units';
import { bandIn, recomputedTotal, schemeFor } from './evaluation';

const weigh = (weights: number[]) =>
  aScheme({
    components: weights.map((weight, at) => ({
      code: `c${at}`,
      name: { id: `Komponen ${at}` },
      weight: percent(weight),
    })),
  });
const scores = (values: number[]) =>
  values.map((value, at) => ({ code: `c${at}`, score: score(value) }));

describe('recomputed total', () => {
  test.each([
    ['Kota Kediri 2022', [10, 20, 30, 20, 20], [3.6, 3.21, 3.23, 3.07, 3.65], 3.315],
    ['Kota Kediri by other weights', [10, 20, 30, 30, 10], [3.6, 3.21, 3.23, 3.07, 3.65], 3.257],
    ['SPBE Luwu Utara 2022', [13, 25, 16.5, 45.5], [3.1, 2.3, 2.18, 3.51], 2.935],
  ])('of %s is unrounded', (_, weights, values, total) => {
    const recomputed = recomputedTotal({ scheme: weigh(weights), components: scores(values) });
    expect(recomputed).toBeCloseTo(total, 3);
  });

  test.each([
    ['a component is missing', weigh([50, 50]), scores([3])],
    ['the scheme has no components', weigh([]), scores([3])],
  ])('is unknown when %s', (_, scheme, components) => {
    expect(recomputedTotal({ scheme, components })).toBeNull();
  });
});

describe('bands of a scheme', () => {
  const spbe = aScheme({
    bands: [
      { label: { id: 'Kurang' }, from: 1 },
      { label: { id: 'Cukup' }, from: 1.8 },
      { label: { id: 'Baik' }, from: 2.6 },
    ],
  });

  test.each([
    [2.6, 'Baik'],
    [2.59, 'Cukup'],
    [1.8, 'Cukup'],
    [1, 'Kurang'],
  ])('%d falls in %s', (value, label) => {
    expect(bandIn(spbe, value)?.label.id).toBe(label);
  });

  test('a scheme that publishes no bands gives none, nor does a value below them all', () => {
    expect(bandIn(aScheme(), 3.3)).toBeNull();
    expect(bandIn(spbe, 0.5)).toBeNull();
  });
});

describe('scheme in force', () => {
  const spbe = aScheme({
    id: 'spbe',
    validFrom: isoDate('2021-01-01'),
    validTo: isoDate('2025-12-31'),
  });
  const pemdi = aScheme({ id: 'pemdi', validFrom: isoDate('2026-01-01') });

  test.each([
    ['2020-12-31', undefined],
    ['2021-01-01', 'spbe'],
    ['2025-12-31', 'spbe'],
    ['2026-01-01', 'pemdi'],
  ])('on %s is %s', (on, id) => {
    expect(schemeFor([spbe, pemdi], isoDate(on))?.id).toBe(id);
  });

  test('of two in force the newer holds', () => {
    const revised = aScheme({ id: 'revised', validFrom: isoDate('2024-01-01') });
    expect(schemeFor([revised, spbe], isoDate('2024-06-01'))?.id).toBe('revised');
  });
});
