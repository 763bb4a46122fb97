import { expect, test } from 'vitest';
import { ContractError, type ContractIssue, HttpError, NetworkError } from '@/api/http/errors';
import { describeFailure } from './describeFailure';

const url = '/api/x.json';
const issue = (path: string): ContractIssue => ({ path, expected: 'number', received: '"a"' });

test.each([
  ['no answer', new NetworkError(url, null), 'failure.network'],
  ['a broken server', new HttpError(url, 503, null, null), 'failure.http'],
  ['a missing resource', new HttpError(url, 404, null, null), 'failure.notFound'],
  ['a broken contract', new ContractError(url, [issue('a.0')]), 'failure.contract'],
  [
    'a part of the program that is gone',
    new TypeError('Failed to fetch dynamically imported module: /x.js'),
    'failure.program',
  ],
  ['an error that only speaks of imports', new Error('import of a bad row'), 'failure.unknown'],
  ['anything else', new Error('?'), 'failure.unknown'],
])('%s has words of its own', (_, error, key) => {
  expect(describeFailure(error).key).toBe(key);
});

test('a broken contract names its first field, lists three, and counts the others', () => {
  const error = new ContractError(url, [issue('a'), issue('b'), issue('c'), issue('d')]);
  const { key, values, detail } = describeFailure(error);
  expect(detail).toHaveLength(3);
  expect(detail[0]).toBe('a: number ≠ "a"  (/api/x.json)');
  expect({ key, values }).toEqual({
    key: 'failure.contractMore',
    values: { field: 'a', more: 3 },
  });
});

test('the server’s own words are handed on to the operator', () => {
  const error = new HttpError(url, 503, 'Unavailable', 'Disk full');
  expect(describeFailure(error).detail).toEqual([url, 'Disk full']);
});
