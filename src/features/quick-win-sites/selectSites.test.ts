import { describe, expect, test } from 'vitest';
import type { Site } from '@/domain/quick-win/quickWinPlan';
import { isoDate } from '@/domain/time/calendar';
import { aPlan } from '../../../test/quickWinBuilders';
import { i18nIn } from '../../../test/render';
import { selectSites } from './selectSites';
import { sitePoints } from './sitePoints';
import { parseSitesSearch } from './sitesSearch';
import { sitesFinding } from './siteWords';

const district = (code: string, name: string) => ({ code, name, villages: 1, urbanVillages: 0 });
const site = (name: string, code: string, longitude = 116): Site => ({
  name,
  district: code,
  position: { longitude, latitude: -8.7 },
});

const districts = [district('52.02.01', 'Praya'), district('52.02.04', 'Pujut')];
const plan = aPlan({
  districts: ['52.02.04', '52.02.01'],
  sites: [site('Leneng', '52.02.01'), site('Gerunung', '52.02.01', 116.1), site('X', '52.02.99')],
});

describe('the sites of a quick win', () => {
  const model = selectSites('qw-1', [plan], districts, isoDate('2026-11-22'));

  test('stand under their districts; a district without one is named', () => {
    expect(model?.districts.map(({ name, sites }) => [name, sites.length])).toEqual([
      ['Praya', 2],
      ['Pujut', 0],
      ['52.02.99', 1],
    ]);
    expect(model && sitesFinding(model, i18nIn())).toBe(
      '3 lokasi di 2 kecamatan. Tanpa titik lokasi: Pujut.',
    );
  });

  test('are not known before the plan was published', () => {
    expect(selectSites('qw-1', [plan], districts, isoDate('2025-12-31'))).toBeNull();
  });
});

test('sites on one spot share a mark that counts them', () => {
  const points = sitePoints([site('A', '52.02.01'), site('B', '52.02.01'), site('C', 'x', 117)]);
  expect(points.map(({ label, count }) => [label, count])).toEqual([
    ['A; B', 2],
    ['C', 1],
  ]);
});

test.each([
  ['52.02.04', '52.02.04'],
  ['52.02.04.2001', undefined],
  ['Pujut', undefined],
  [undefined, undefined],
])('the address kecamatan=%s means %s', (kecamatan, meant) => {
  expect(parseSitesSearch({ kecamatan })).toEqual({ kecamatan: meant });
});
