import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, anIndicator, aRecord, aTarget } from '../testRecords';
import { isoDate } from '../time/calendar';
import { mapIndicator, mapIndicators } from './mapIndicators';

const condition = (id: string, value: number, over: Partial<Indicator> = {}) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ id, level: 'district', ...over }),
      observations: [aFigure('2024', value)],
      targets: [aTarget('2024', 10)],
    }),
    isoDate('2025-02-01'),
  );

describe('indicators of the map', () => {
  test('are rates measured below the regency', () => {
    const all = [
      condition('rate', 10),
      condition('village-rate', 10, { level: 'village' }),
      condition('regency-rate', 10, { level: 'regency' }),
      condition('count', 10, { isRate: false }),
    ];
    expect(mapIndicators(all).map(({ indicator }) => indicator.id)).toEqual([
      'rate',
      'village-rate',
    ]);
  });

  test.each([
    ['good', 'good'],
    ['unknown', 'bad'],
    [undefined, 'bad'],
  ])('chosen %s opens %s: without a choice the one farthest from its target', (chosen, shown) => {
    const candidates = [condition('good', 9), condition('bad', 16), condition('fair', 12)];
    expect(mapIndicator(candidates, chosen)?.indicator.id).toBe(shown);
  });

  test('without a candidate there is nothing to map', () => {
    expect(mapIndicator([], 'any')).toBeNull();
  });
});
