import { describe, expect, test } from 'vitest';
import { ContractError, HttpError, NetworkError } from '../../http/errors';
import { brokenPartOf, faultOf, serverOf } from './faultOf';

const url = '/a/regencies/52.02/scorecard.json';
const http = (status: number) => new HttpError(url, status, null, null);
const issue = (path: string, expected = 'number', received = '"7"') => ({
  path,
  expected,
  received,
});

test.each<[string, Error, object]>([
  ['no answer', new NetworkError(url, null), { kind: 'unreachable' }],
  ['401', http(401), { kind: 'sign-in' }],
  ['403', http(403), { kind: 'sign-in' }],
  ['500', http(500), { kind: 'status', status: 500 }],
  ['404', http(404), { kind: 'status', status: 404 }],
  ['a page', new ContractError(url, [issue('(body)', 'JSON', 'HTML')]), { kind: 'page' }],
  [
    'half a JSON',
    new ContractError(url, [issue('(body)', 'JSON', 'malformed JSON')]),
    { kind: 'unreadable' },
  ],
  [
    'fields that break the contract',
    new ContractError(url, [issue('publishedAt'), issue('regency.name')]),
    { kind: 'contract', field: 'publishedAt', others: 1 },
  ],
])('%s is told apart', (_, error, fault) => {
  expect(faultOf(error)).toEqual(fault);
});

describe('parts of an answer', () => {
  const broken = (path: string) => ({ ok: false, error: new ContractError(url, [issue(path)]) });

  test.each([
    ['a list', [1, 2], null],
    ['nothing', null, null],
    ['all parts good', { indicators: { ok: true, value: [] }, name: 'x' }, null],
    [
      'two broken',
      { indicators: broken('indicators.0.name'), programmes: broken('programmes.1.year') },
      { kind: 'contract', field: 'indicators.0.name', others: 1 },
    ],
  ])('%s', (_, data, fault) => {
    expect(brokenPartOf(data)).toEqual(fault);
  });
});

test('a key tells which server is asked', () => {
  const base = { catalog: '/c', assessment: '/a' };
  expect(serverOf(base, ['scorecard', '/a', '52.02'])).toBe('assessment');
  expect(serverOf(base, ['boundaries', '/c', '52.02'])).toBe('catalog');
  expect(serverOf(base, ['wall-settings'])).toBeNull();
});
