import { expect, test } from 'vitest';
import { indicatorCondition } from '@/domain/indicator/indicatorCondition';
import { USUAL_RULES } from '@/domain/rules/ownRules';
import { instant, isoDate } from '@/domain/time/calendar';
import { viewpointAt } from '@/domain/time/viewpoint';
import { aFigure, anIndicator, aRecord } from '../../../../test/builders';
import { mapSubject } from './mapSubject';
import { allStandings, standingIn } from './standings';
import { villagesOf } from './villages';

const on = isoDate('2025-02-01');
const viewpoint = viewpointAt(
  { regency: '52.02', timeZone: 'Asia/Makassar', zone: 'WITA' },
  instant('2025-02-01T04:00:00Z'),
  null,
  USUAL_RULES,
);
const figures = {
  indicator: 'p0',
  observations: [aFigure('2024', 11, { area: '52.02.01' })],
  targets: [],
  publishedAt: on,
};
const indicator = anIndicator({ level: 'district' });
const district = (name: string) => ({ code: '52.02.01', name, villages: 9, urbanVillages: 1 });
const praya = [district('Praya')];

const about = (over: { of?: typeof indicator; districts?: typeof praya } = {}) =>
  mapSubject({
    viewpoint,
    condition: indicatorCondition(aRecord({ indicator: over.of ?? indicator }), on),
    districts: over.districts ?? praya,
    figures,
    villages: null,
    wanted: 'district',
  });

test('of the same figures, indicator and areas are thought of once', () => {
  expect(standingIn(about(), 2024, 'fixed')).toBe(standingIn(about(), 2024, 'fixed'));
  expect(allStandings(about())).toBe(allStandings(about()));
});

test('follow the areas and the indicator when only these change', () => {
  standingIn(about(), 2024, 'fixed');
  allStandings(about());
  const renamed = about({ districts: [district('Praya Kota')] });
  expect(standingIn(renamed, 2024, 'fixed').rows[0]?.district.name).toBe('Praya Kota');
  const of = anIndicator({ level: 'district', direction: 'higher-is-better' });
  expect(allStandings(about({ of }))[0]?.indicator).toBe(of);
});

test('of villages are thought of once, whichever panel lists them', () => {
  const shapes: Parameters<typeof villagesOf>[0] = {
    type: 'FeatureCollection',
    status: 'indicative',
    attribution: { id: '' },
    license: '',
    publishedAt: '2024-01-01',
    bbox: [0, 0, 1, 1],
    features: [],
  };
  expect(villagesOf(shapes, figures)).toBe(villagesOf(shapes, figures));
});
