import { expect, test } from 'vitest';
import { apiAddresses } from './apiAddresses';

const isApi = apiAddresses(
  ['/api/catalog/v1', 'https://api.example.go.id/nilai'],
  'https://dasbor.example.go.id/52.02/peta',
);

test.each([
  ['/api/catalog/v1/regencies.json', true],
  ['https://dasbor.example.go.id/api/catalog/v1/regencies.json', true],
  ['https://api.example.go.id/nilai/x.json', true],
  ['/config.json', false],
  ['/api/catalog/v10/x.json', false],
  ['/api/catalog/v1/../../tiles/1.pbf', false],
  ['https://api.example.go.id.example.com/nilai/x.json', false],
  ['https://api.example.go.id@example.com/nilai/x.json', false],
  ['http://api.example.go.id/nilai/x.json', false],
  ['//example.com/api/catalog/v1/x.json', false],
  ['https://sso.example.go.id/token', false],
])('the token goes to %s: %s', (url, isGiven) => {
  expect(isApi(url)).toBe(isGiven);
});
