import { expect, test } from 'vitest';
import { districtStanding } from '@/domain/district/districtStanding';
import { freshnessOf } from '@/domain/indicator/freshness';
import { isoDate } from '@/domain/time/calendar';
import { aFigure, aMissing, anIndicator, aTarget, period } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import type { AreaMapModel } from '../areaMapModel';
import { standingGeoJson } from './standingGeoJson';
import { standingTable } from './standingTable';

const on = isoDate('2025-02-01');
const indicator = anIndicator({ level: 'district', decimals: 1 });
const names = { '52.02.01': 'Praya', '52.02.02': 'Jonggat', '52.02.03': 'Kopang' };
const standing = districtStanding({
  indicator,
  figures: {
    observations: [
      aFigure('2024', 11.04, { area: '52.02.01' }),
      aFigure('2024', 14, { area: '52.02.02' }),
      aMissing('2024', 'suppressed', { area: '52.02.03' }),
    ],
    targets: [aTarget('2024', 12)],
  },
  districts: Object.entries(names).map(([code, name]) => ({
    code,
    name,
    villages: 9,
    urbanVillages: 1,
  })),
  regency: '52.02',
  year: undefined,
  on,
  freshness: freshnessOf(indicator, period('2024'), on),
});

const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const map: AreaMapModel = {
  title: 'Temuan',
  areas: ['52.02.01', '52.02.03'].map((code) => ({
    code,
    name: code,
    geometry: square,
    labelPoint: [0, 0],
    rank: null,
    value: { kind: 'missing', label: '' },
  })),
  context: [],
  bbox: [0, 0, 1, 1],
  scale: { classes: [], missingLabel: '', unitLabel: '' },
  selected: null,
  attribution: 'Batas buatan sendiri',
  indicativeNote: 'Batas indikatif',
};

test('each district has its code, name, unrounded value and period; one without a shape stays', () => {
  const { features } = standingGeoJson(standing, map, i18nIn());
  const told = features.map(({ id, geometry, properties }) => ({
    id,
    isDrawn: geometry !== null,
    ...properties,
  }));
  expect(told).toMatchObject([
    { id: '52.02.01', isDrawn: true, name: 'Praya', value: 11.04, missing: null, period: '2024' },
    { id: '52.02.02', isDrawn: false, name: 'Jonggat', value: 14, rank: 2 },
    { id: '52.02.03', isDrawn: true, value: null, missing: 'suppressed', rank: null, band: null },
  ]);
});

test('the areas say whose boundaries they are and that they are not the official ones', () => {
  expect(standingGeoJson(standing, map, i18nIn())).toMatchObject({
    type: 'FeatureCollection',
    bbox: [0, 0, 1, 1],
    attribution: 'Batas buatan sendiri',
    boundaryStatus: 'indicative',
  });
  const official = { ...map, indicativeNote: null };
  expect(standingGeoJson(standing, official, i18nIn())).toMatchObject({
    boundaryStatus: 'official',
  });
});

test('the table of the map has the values unrounded and says why one is missing', () => {
  const { rows } = standingTable(standing, i18nIn());
  expect(rows.map(({ values, cells }) => [values?.[1], values?.[3], cells[3]])).toEqual([
    ['Praya', 11.04, '11,0\u00a0%'],
    ['Jonggat', 14, '14,0\u00a0%'],
    ['Kopang', null, 'disembunyikan'],
  ]);
});

test.each([
  [undefined, 'p0-kecamatan-2024', 'Kecamatan'],
  ['district', 'p0-kecamatan-2024', 'Kecamatan'],
  ['village', 'p0-desa-2024', 'Desa/Kelurahan'],
] as const)('the table of the level %s is named and headed by it', (level, name, head) => {
  const table = standingTable(standing, i18nIn(), level);
  expect([table.name, table.columns[1]?.label]).toEqual([name, head]);
});
