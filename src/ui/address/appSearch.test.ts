import { describe, expect, test } from 'vitest';
import { parseOverviewSearch } from '@/pages/overview/overviewSearch';
import { localeFor, parseAppSearch } from '@/ui/address/appSearch';
import { parseSearch, stringifySearch, wishedLocale } from '@/ui/address/searchText';

describe('what every address carries', () => {
  test.each([
    ['per', '2026-06-30', '2026-06-30'],
    ['per', '2026-02-30', undefined],
    ['per', 'abc', undefined],
    ['bahasa', 'en', 'en'],
    ['bahasa', 'xx', undefined],
    ['skenario', 'lambat', 'lambat'],
  ])('%s=%s means %s', (key, text, meant) => {
    expect(Object.entries(parseAppSearch({ [key]: text }))).toContainEqual([key, meant]);
  });

  test('without a known language the page is Indonesian', () => {
    expect(wishedLocale({ bahasa: 'xx' })).toBe('id');
  });
});

test.each([
  ['?bahasa=en', ['id', 'en'], 'en'],
  ['?bahasa=en', ['id'], 'id'],
  ['?bahasa=xx', ['id', 'en'], 'id'],
  ['', ['id', 'en'], 'id'],
] as const)('with %s where there is %j the page is in %s', (text, languages, locale) => {
  expect(localeFor(parseAppSearch(parseSearch(text)), languages)).toBe(locale);
});

test.each([
  ['kecamatan', '52.02.04', '52.02.04'],
  ['kecamatan', 'zz', undefined],
  ['tahun', '2025', 2025],
  ['tahun', 'x', undefined],
  ['tahun', '9999', undefined],
  ['indikator', 'sampah-terkelola', 'sampah-terkelola'],
  ['indikator', '', undefined],
])('on the overview %s=%s means %s', (key, text, meant) => {
  expect(Object.entries(parseOverviewSearch({ [key]: text }))).toContainEqual([key, meant]);
});

describe('an address', () => {
  test('stays plain text that people can type', () => {
    expect(stringifySearch({ per: '2026-06-30', tahun: 2025 })).toBe('?per=2026-06-30&tahun=2025');
    expect(parseSearch('?per=2026-06-30&tahun=2025')).toEqual({ per: '2026-06-30', tahun: '2025' });
  });

  test('leaves out what is not chosen', () => {
    expect(stringifySearch({ per: undefined, bahasa: '' })).toBe('');
  });
});
