import { describe, expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import type { Indicator } from '@/domain/indicator/indicator';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, anIndicator, period } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { rankingFinding } from './rankingFinding';

const areas = { Praya: '52.02.01', Jonggat: '52.02.02' };
const districts = Object.entries(areas).map(([name, code]) => ({ code, name }));
const on = isoDate('2025-02-01');
const count = { isRate: false, unit: { kind: 'count', label: { id: 'desa' } } } as const;

function findingOf(values: Readonly<Record<string, number>>, over: Partial<Indicator>) {
  const indicator = anIndicator({ level: 'district', decimals: 0, ...over });
  const observations = districts.flatMap(({ code, name }) => {
    const value = values[name];
    return value === undefined ? [] : [aFigure('2024', value, { area: code })];
  });
  const standing = districtStanding({
    indicator,
    figures: { observations, targets: [] },
    districts,
    regency: '52.02',
    year: 2024,
    on,
    freshness: freshnessOf(indicator, period('2024'), on),
  });
  return rankingFinding(standing, i18nIn()).replaceAll('\u00a0', ' ');
}

describe('the finding of a ranking', () => {
  test.each([
    [
      'the gap of a rate',
      { Praya: 11, Jonggat: 15 },
      {},
      'Praya dan Jonggat terpaut 4 poin persen.',
    ],
    [
      'no gap between counts, but their ends',
      { Praya: 11, Jonggat: 15 },
      count,
      'Tertinggi Jonggat, 15 desa; terendah Praya, 11 desa.',
    ],
    ['no gap of a district to itself', { Praya: 11 }, {}, 'Praya: 11 %.'],
    ['no ends of a single count', { Praya: 11 }, count, 'Praya: 11 desa.'],
  ])('is %s', (_, values, over, expected) => {
    expect(findingOf(values, over)).toBe(expected);
  });
});
