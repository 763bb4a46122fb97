import { expect, test } from 'vitest';
import { parseAgencySearch } from './agencySearch';

test.each([
  ['jenis', 'tindak-lanjut', 'follow-up'],
  ['jenis', 'follow-up', undefined],
  ['jenis', 'constructor', undefined],
  ['sejak', '2026-10-01', '2026-10-01'],
  ['sejak', '2026-02-30', undefined],
])('%s=%s means %s', (key, text, meant) => {
  expect(Object.entries(parseAgencySearch({ [key]: text }))).toContainEqual([key, meant]);
});
