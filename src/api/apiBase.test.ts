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

test('a regency with servers of its own is asked there, whoever asks', () => {
  const own = { catalog: '/c', assessment: 'https://lutra.example.id/a' };
  const several = { ...base, of: { '73.22': own } };
  const scorecardOf = (regency: string) => resourceUrl(several, 'scorecard', { regency });
  expect(scorecardOf('73.22')).toBe('https://lutra.example.id/a/regencies/73.22/scorecard.json');
  expect(scorecardOf('52.02')).toBe(
    'https://api.example.id/asesmen/regencies/52.02/scorecard.json',
  );
  expect(resourceUrl(several, 'dimensions', {})).toBe('/kat/dimensions.json');
});

test('a file of boundaries stands in place of the one level of the one regency', () => {
  const file = '/batas/52.02.geojson';
  const withFile = { ...base, boundaries: { '52.02': { district: file } } };
  const boundariesOf = (regency: string, level: string) =>
    resourceUrl(withFile, 'boundaries', { regency, level });
  expect(boundariesOf('52.02', 'district')).toBe(file);
  expect(boundariesOf('52.02', 'village')).toBe('/kat/regencies/52.02/boundaries/village.geojson');
  expect(boundariesOf('33.25', 'district')).toBe(
    '/kat/regencies/33.25/boundaries/district.geojson',
  );
});

test('a missing parameter is refused by name', () => {
  expect(() => resourceUrl(base, 'scorecard', {})).toThrow('scorecard needs the parameter regency');
});
