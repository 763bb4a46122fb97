import { describe, expect, test } from 'vitest';
import type { Service } from '@/domain/region/service';
import { isoDate } from '@/domain/time/calendar';
import { aService } from '../../../test/builders';
import { i18nIn } from '../../../test/render';
import { selectServiceMap } from './selectServiceMap';
import { districtCounts, mapFinding, mapPointsOf } from './serviceMapWords';

const PRAYA = { code: '52.02.01', name: 'Praya', villages: 0, urbanVillages: 0 };
const PUJUT = { code: '52.02.04', name: 'Pujut', villages: 0, urbanVillages: 0 };
const HERE = { longitude: 116.3, latitude: -8.6 };

const placed = (id: string, over: Partial<Service> = {}) =>
  aService(id, { position: HERE, district: PRAYA.code, ...over });

const places = (...services: Service[]) =>
  selectServiceMap(services, [PRAYA, PUJUT], isoDate('2026-11-22'));

const named = (of: ReturnType<typeof places>) =>
  of.districts.map(({ district, services }) => [district?.name ?? null, services.length]);

describe('the places of services', () => {
  test('are listed by district, most first; without a named district last', () => {
    const of = places(
      placed('a', { district: PUJUT.code }),
      placed('b', { district: null }),
      placed('c', { district: null }),
      placed('d', { district: null }),
      placed('e'),
      placed('f'),
    );
    expect(named(of)).toEqual([
      ['Praya', 2],
      ['Pujut', 1],
      [null, 3],
    ]);
  });

  test('leave apart what stands nowhere; a district without a point is a place', () => {
    const of = places(aService('app'), placed('post', { position: null }));
    expect(of.nowhere.map(({ id }) => id)).toEqual(['app']);
    expect(named(of)).toEqual([['Praya', 1]]);
    expect(of.spots).toEqual([]);
  });

  test('share one mark on one spot, which names the first two', () => {
    const elsewhere = { longitude: 116.4, latitude: -8.6 };
    const of = places(
      placed('a'),
      placed('b'),
      placed('c'),
      placed('d', { position: elsewhere, district: PUJUT.code }),
    );
    const points = mapPointsOf(of.spots, i18nIn());
    expect(points.map(({ count, label, area }) => [count, label, area])).toEqual([
      [3, 'Layanan a; Layanan b; 1 lainnya', PRAYA.code],
      [1, 'Layanan d', PUJUT.code],
    ]);
  });
});

test('a district counts its own services: those without a point, and on a shared spot only its own', () => {
  const counts = districtCounts(
    places(
      placed('a'),
      placed('b', { district: PUJUT.code }),
      placed('c', { district: PUJUT.code, position: null }),
      placed('d', { district: null }),
    ),
  );
  expect(Object.fromEntries(counts)).toEqual({ [PRAYA.code]: 1, [PUJUT.code]: 2 });
});

test.each<[Service[], string]>([
  [
    [placed('a'), placed('b'), placed('c', { district: PUJUT.code }), aService('d')],
    '3 dari 4 layanan punya lokasi; terbanyak di Praya, 2.',
  ],
  [
    [placed('a'), placed('b', { district: PUJUT.code })],
    '2 dari 2 layanan punya lokasi; terbanyak di Praya, Pujut, 1.',
  ],
  [[aService('a')], 'Belum ada layanan yang lokasinya tercatat.'],
])('the finding names the districts with most: %#', (services, finding) => {
  expect(mapFinding(places(...services), i18nIn())).toBe(finding);
});
