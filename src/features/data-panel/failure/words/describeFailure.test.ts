import { afterEach, expect, test, vi } from 'vitest';
import { ContractError, type ContractIssue, HttpError, NetworkError } from '@/api/http/errors';
import { BOUNDED } from '@/api/http/readText';
import { describeFailure } from './describeFailure';

const page = 'https://dasbor.example/52.02';
const url = '/api/x.json';
const elsewhere = 'https://api.example:8443/x.json';
const issue = (path: string, expected = 'number', received = '"a"'): ContractIssue => ({
  path,
  expected,
  received,
});
const body = (expected: string, received: string) =>
  new ContractError(url, [issue('(body)', expected, received)]);
const http = (status: number, retryAt?: number) => new HttpError(url, status, null, null, retryAt);
const late = new DOMException('?', 'TimeoutError');

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['no answer', new NetworkError(url, null), 'failure.network'],
  ['no answer of another origin', new NetworkError(elsewhere, null), 'failure.crossOrigin'],
  ['an answer that takes too long', new NetworkError(elsewhere, late), 'failure.timeout'],
  ['an answer that breaks off', new NetworkError(url, null, true), 'failure.broken'],
  ['a broken server', http(503), 'failure.http'],
  ['a broken proxy', http(502), 'failure.http'],
  ['nobody signed in', http(401), 'failure.signIn'],
  ['no right', http(403), 'failure.forbidden'],
  ['a missing resource', http(404), 'failure.notFound'],
  ['another refusal', http(400), 'failure.refused'],
  ['too many requests', http(429), 'failure.busy'],
  ['too many requests until a time', http(429, 1), 'failure.busyUntil'],
  ['no service until a time', http(503, 1), 'failure.busyUntil'],
  ['a page instead of data', body('JSON', 'HTML'), 'failure.page'],
  ['half a JSON', body('JSON', 'malformed JSON'), 'failure.unreadable'],
  ['an answer without end', body(BOUNDED, 'more'), 'failure.tooLarge'],
  ['a broken contract', new ContractError(url, [issue('a.0')]), 'failure.contract'],
  [
    'a part of the program that is gone',
    new TypeError('Failed to fetch dynamically imported module: /x.js'),
    'failure.program',
  ],
  ['an error that only speaks of imports', new Error('import of a bad row'), 'failure.unknown'],
  ['anything else', new Error('?'), 'failure.unknown'],
])('%s has words of its own', (_, error, key) => {
  expect(describeFailure(error, page).key).toBe(key);
});

test('a device without network says so, whatever else looks wrong', () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(describeFailure(new NetworkError(elsewhere, null), page).key).toBe('failure.offline');
});

test('both origins are named where an answer may have been withheld from the page', () => {
  expect(describeFailure(new NetworkError(elsewhere, null), page).values).toEqual({
    own: 'https://dasbor.example',
    api: 'https://api.example:8443',
  });
});

test('a broken contract names its first field, lists three, and counts the others', () => {
  const error = new ContractError(url, [issue('a'), issue('b'), issue('c'), issue('d')]);
  const { key, values, detail } = describeFailure(error, page);
  expect(detail).toHaveLength(3);
  expect(detail[0]).toBe('a: number ≠ "a"  (/api/x.json)');
  expect({ key, values }).toEqual({
    key: 'failure.contractMore',
    values: { field: 'a', more: 3 },
  });
});

test('the server’s own words are handed on to the operator', () => {
  const error = new HttpError(url, 503, 'Unavailable', 'Disk full');
  expect(describeFailure(error, page).detail).toEqual([url, 'Disk full']);
});
