import { describe, expect, test } from 'vitest';
import { ownAddress } from './ownAddress';

describe('after signing in one is where one was', () => {
  test.each(['/', '/52.02/peta?per=2026-06-30&bahasa=en#tabel', '/52.02/indikator/ipm'])(
    '%s',
    (at) => {
      expect(ownAddress(at, 'https://dasbor.example.go.id/')).toBe(at);
    },
  );
});

describe('never elsewhere:', () => {
  test.each([
    'https://example.com/',
    '//example.com/52.02',
    '/..//example.com',
    '/.//example.com',
    '/\\example.com',
    '/\t/example.com',
    'javascript:alert(1)',
    '',
  ])('%j', (at) => {
    expect(ownAddress(at, 'https://dasbor.example.go.id/')).toBe('/');
  });
  test('nor to another product of the same server', () => {
    expect(ownAddress('/lain/', 'https://example.go.id/dasbor/')).toBe('/dasbor/');
    expect(ownAddress('/dasbor/../lain/', 'https://example.go.id/dasbor/')).toBe('/dasbor/');
  });
});
