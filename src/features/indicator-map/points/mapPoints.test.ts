import { describe, expect, test } from 'vitest';
import type { Service } from '@/domain/region/service';
import { isoDate } from '@/domain/time/calendar';
import { aService } from '../../../../test/builders';
import { i18nIn } from '../../../../test/render';
import { servicePlaces } from './mapPlaces';
import { mapPoints } from './mapPoints';

const on = isoDate('2026-11-22');

const placed = (id: string, over: Partial<Service> = {}): Service =>
  aService(id, { position: { longitude: 116.3, latitude: -8.6 }, district: '52.02.01', ...over });

describe('the places of services', () => {
  test('are those published by the date, of the version known then', () => {
    const places = servicePlaces(
      [
        placed('mpp'),
        placed('mpp', { name: { id: 'Nama baru' }, publishedAt: isoDate('2026-12-01') }),
        placed('bursa', { publishedAt: isoDate('2026-12-01') }),
      ],
      on,
    );
    expect(places.map(({ name }) => name.id)).toEqual(['Layanan mpp']);
  });

  test('leave out a service that stands nowhere', () => {
    expect(servicePlaces([aService('aplikasi')], on)).toEqual([]);
  });
});

test('services on one spot share a mark that counts them and names the first two', () => {
  const elsewhere = { longitude: 116.4, latitude: -8.6 };
  const services = [placed('a'), placed('b'), placed('c'), placed('d', { position: elsewhere })];
  const points = mapPoints(servicePlaces(services, on), i18nIn());
  expect(points.map(({ count, label }) => [count, label])).toEqual([
    [3, 'Layanan a; Layanan b; 1 lainnya'],
    [1, 'Layanan d'],
  ]);
});
