import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../indicator/freshness';
import type { Indicator } from '../indicator/indicator';
import { indicatorCondition } from '../indicator/indicatorCondition';
import { aFigure, anIndicator, aRecord, aTarget, period } from '../testRecords';
import { isoDate } from '../time/calendar';
import {
  areaIndicator,
  areaIndicators,
  areaStanding,
  type ClassRule,
  hasAreaFigures,
} from './areaStanding';

const [praya, jonggat] = ['52.02.01', '52.02.02'];
const districts = [
  { code: praya, name: 'Praya' },
  { code: jonggat, name: 'Jonggat' },
];
const on = isoDate('2025-02-01');
const rate = anIndicator({ level: 'district', isRate: true });

const figures = {
  observations: [
    aFigure('2023', 10, { area: praya }),
    aFigure('2023', 20, { area: jonggat }),
    aFigure('2024', 50, { area: praya }),
    aFigure('2024', 90, { area: jonggat }),
  ],
  targets: [aTarget('2024', 60), aTarget('2023', 15)],
};

const stand = (indicator: Indicator, classRule: ClassRule, year?: number) =>
  areaStanding({
    indicator,
    figures,
    districts,
    regency: '52.02',
    year,
    on,
    freshness: freshnessOf(indicator, period('2024'), on),
    classRule,
  });

const classesOf = ({ rows }: ReturnType<typeof stand>) =>
  Object.fromEntries(
    rows.map(({ district, reading }) => [
      district.name,
      reading.kind === 'value' ? reading.class : null,
    ]),
  );

describe('areas on one indicator', () => {
  test('in fixed classes keep the same bounds in every year', () => {
    expect(stand(rate, 'fixed', 2023).breaks).toEqual(stand(rate, 'fixed', 2024).breaks);
    expect(classesOf(stand(rate, 'fixed', 2023))).toEqual({ Praya: 0, Jonggat: 0 });
  });

  test('in classes of their own year spread over them, with the target of that year', () => {
    const standing = stand(rate, 'own', 2023);
    expect(classesOf(standing)).toEqual({ Praya: 0, Jonggat: 4 });
    expect(standing.breaks.bounds).toContain(15);
    expect(standing.boundTarget?.period).toBe('2023');
  });

  test('of a count are held against no target: it is the whole regency’s', () => {
    const unit = { kind: 'count', label: { id: 'desa' } } as const;
    const { target, boundTarget, rows } = stand(anIndicator({ isRate: false, unit }), 'fixed');
    expect([target, boundTarget]).toEqual([null, null]);
    const [first] = rows;
    expect(first?.reading).toMatchObject({ achievement: { reason: 'no-target' } });
  });

  test('of an index, which is no larger in a larger place, keep the target', () => {
    const unit = { kind: 'index', label: { id: 'indeks' } } as const;
    expect(stand(anIndicator({ isRate: false, unit }), 'fixed').target?.value).toBe(60);
  });
});

test.each([
  ['2025-02-01', true],
  ['2020-01-01', false],
])('on %s there are figures by area: %s', (day, expected) => {
  expect(hasAreaFigures(rate, { figures, districts, on: isoDate(day) })).toBe(expected);
});

test('a figure of another cadence is none of the figures by area', () => {
  const quarterly = anIndicator({ level: 'district', cadence: 'quarterly' });
  expect(hasAreaFigures(quarterly, { figures, districts, on })).toBe(false);
});

describe('the indicator of the page', () => {
  const of = (id: string, over: Partial<Indicator>) =>
    indicatorCondition(aRecord({ indicator: anIndicator({ id, ...over }) }), on);
  const candidates = areaIndicators([
    of('regency', { level: 'regency' }),
    of('count', { level: 'district', isRate: false }),
    of('rate', { level: 'village', isRate: true }),
  ]);

  test('is measured by area, as a rate or a count', () => {
    expect(candidates.map(({ indicator }) => indicator.id)).toEqual(['count', 'rate']);
  });

  test.each([
    ['count', 'count'],
    ['unknown', 'rate'],
    [undefined, 'rate'],
  ])('is, with %s chosen, %s', (chosen, expected) => {
    expect(areaIndicator(candidates, chosen)?.indicator.id).toBe(expected);
  });
});
