import { expect, test } from 'vitest';
import { resourceUrl } from './apiBase';

const base = { catalog: '/kat', assessment: 'https://api.example.id/asesmen' };

test('an address is the base of its API and its path, filled', () => {
  expect(resourceUrl(base, 'scorecard', { regency: '52.02' })).toBe(
    'https://api.example.id/asesmen/regencies/52.02/scorecard.json',
  );
  expect(resourceUrl(base, 'boundaries', { regency: '52.02', level: 'district' })).toBe(
    '/kat/regencies/52.02/boundaries/district.geojson',
  );
});

test('what fills a path can never lead out of it', () => {
  expect(resourceUrl(base, 'profile', { regency: '../x?y' })).toBe(
    '/kat/regencies/..%2Fx%3Fy.json',
  );
});

test('a missing parameter is refused by name', () => {
  expect(() => resourceUrl(base, 'scorecard', {})).toThrow('scorecard needs the parameter regency');
});
