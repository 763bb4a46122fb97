import { describe, expect, test } from 'vitest';
import type { Indicator } from '@/domain/indicator/indicator';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator, aRecord, aSource, aTarget } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { dimensionsFinding } from './dimensionsFinding';
import { dimensionTable } from './dimensionTable';
import { selectDimensions } from './selectDimensions';

const on = isoDate('2025-02-01');

const condition = (id: string, value: number | null, over: Partial<Indicator> = {}) =>
  indicatorCondition(
    aRecord({
      indicator: anIndicator({ id, direction: 'higher-is-better', formula: 'ratio', ...over }),
      observations: [value === null ? aMissing('2024', 'suppressed') : aFigure('2024', value)],
      targets: [aTarget('2024', 100)],
    }),
    on,
  );

const economyOf = (...conditions: ReturnType<typeof condition>[]) =>
  selectDimensions(conditions, [], on).find(({ code }) => code === 'economy');

const programme = (year: number, realised: number, publishedAt: string) => ({
  year,
  dimension: 'economy' as const,
  planned: 39,
  realised,
  source: aSource(),
  publishedAt: isoDate(publishedAt),
});

describe('a dimension', () => {
  test('is listed even when it has no indicator', () => {
    expect(selectDimensions([], [], on)).toHaveLength(6);
  });

  test('counts as met only what reaches its target, of what can be compared', () => {
    const economy = economyOf(condition('a', 100), condition('b', 99), condition('c', null));
    expect(economy).toMatchObject({ met: 1, comparable: 2, withoutData: 1 });
  });

  test('keeps an indicator without formula out of the comparison, yet not as without data', () => {
    const economy = economyOf(condition('a', 50, { formula: 'none' }));
    expect(economy).toMatchObject({ comparable: 0, withoutData: 0, weakest: null });
  });

  test('names the indicator farthest from its target', () => {
    const economy = economyOf(condition('a', 90), condition('b', 40), condition('c', 70));
    expect(economy?.weakest?.indicator.id).toBe('b');
    expect(economy?.rated.map(({ indicator }) => indicator.id)).toEqual(['b', 'c', 'a']);
  });

  test('its table lists the worst first and what has no figure last', () => {
    const economy = economyOf(
      condition('silent', null),
      condition('good', 110),
      condition('unrated', 50, { formula: 'none' }),
      condition('bad', 40),
    );
    if (economy === undefined) throw new Error('No such dimension');
    const { rows } = dimensionTable(economy, new Map(), i18nIn());
    expect(rows.map(({ key }) => key)).toEqual(['bad', 'good', 'unrated', 'silent']);
  });

  test('with the fewest targets met need not hold the worst indicator', () => {
    const all = [
      condition('a', 95),
      condition('b', 100, { dimension: 'living' }),
      condition('c', 40, { dimension: 'living', name: { id: 'Kematian ibu' } }),
    ];
    const finding = dimensionsFinding(selectDimensions(all, [], on), i18nIn());
    expect(finding?.replaceAll('\u00a0', ' ')).toBe(
      'Paling sedikit mencapai target: Smart Economy, 0 dari 1. Terburuk: Kematian ibu (Smart Living), capaian 40,0 %.',
    );
  });

  test('leaves other dimensions’ indicators alone', () => {
    expect(economyOf(condition('a', 90, { dimension: 'living' }))?.conditions).toEqual([]);
  });

  test.each([
    ['2024-06-01', { year: 2023, realised: 30 }],
    ['2025-01-31', { year: 2024, realised: 35 }],
    ['2025-03-01', { year: 2024, realised: 36 }],
  ])('on %s counts the programmes of %o', (day, expected) => {
    const programmes = [
      programme(2023, 30, '2024-01-10'),
      programme(2024, 35, '2025-01-10'),
      programme(2024, 36, '2025-02-20'),
    ];
    const [economy] = selectDimensions([], programmes, isoDate(day)).filter(
      ({ code }) => code === 'economy',
    );
    expect(economy?.programme).toMatchObject(expected);
  });
});
