import { expect, test } from 'vitest';
import { ContractError } from '../http/errors';
import { parseEditions } from './parseEditions';

const URL = 'https://katalog.example/editions.json';
const GOOD = {
  id: 'lkpj-2025',
  name: { id: 'LKPJ 2025' },
  asOf: '2026-03-31',
  meetingDate: '2026-04-07',
  publishedAt: '2026-04-01',
};
const parsed = (...editions: unknown[]) => parseEditions(URL, { regency: '52.02', editions });

test('one bad entry is named by id, place and field; the others are there', () => {
  const bad = { ...GOOD, id: 'rdp-1', asOf: '31-03-2026' };
  const { editions, broken } = parsed(GOOD, bad, { ...GOOD, id: 'rdp-2' });
  expect(editions.map(({ id }) => id)).toEqual(['lkpj-2025', 'rdp-2']);
  expect(broken).toMatchObject([{ id: 'rdp-1', position: 2 }]);
  expect(broken[0]?.error.issues[0]).toMatchObject({ path: 'asOf', received: '"31-03-2026"' });
});

test.each([null, 'lkpj', {}, { ...GOOD, id: 7 }])('%j is named by its place alone', (entry) => {
  expect(parsed(entry).broken).toMatchObject([{ id: null, position: 1 }]);
});

test.each([
  ['an edition of a commission', { commission: 'Komisi III' }, 'commission'],
  [
    'one of an agency, held by a commission',
    { commission: 'Komisi III', scope: { agency: 'dlh' } },
    'agency',
  ],
  ['one of all', {}, 'all'],
])('%s', (_, over, kind) => {
  expect(parsed({ ...GOOD, ...over }).editions[0]?.scope.kind).toBe(kind);
});

test.each([null, {}, { regency: '52.02', editions: {} }])('%j is no list', (body) => {
  expect(() => parseEditions(URL, body)).toThrow(ContractError);
});
