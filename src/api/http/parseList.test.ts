import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ContractError } from './errors';
import { parseList } from './parseList';
import { unwrap } from './parsePart';

const rows = v.array(v.object({ value: v.number() }));
const parse = (input: unknown, convert = ({ value }: { value: number }) => value * 2) =>
  parseList('/x.json', 'rows', rows, input, convert);

const many = (count: number) => Array.from({ length: count }, (_, value) => ({ value }));

test('a list longer than one stretch is converted whole and in order', async () => {
  const values = unwrap(await parse({ rows: many(40) }));
  expect(values).toEqual(many(40).map(({ value }) => value * 2));
});

test('a long list lets others go first', async () => {
  let didOthers = false;
  setImmediate(() => {
    didOthers = true;
  });
  await parse({ rows: many(200) });
  expect(didOthers).toBe(true);
});

test.each([
  [{ rows: [{ value: 1 }, { value: 'x' }, { value: null }] }, ['rows.1.value', 'rows.2.value']],
  [{ rows: [{ value: 1 }, 7] }, ['rows.1']],
  [{ rows: 'none' }, ['rows']],
  [{}, ['rows']],
  [null, ['(body)']],
])('%o is refused, each place named', async (input, paths) => {
  const part = await parse(input);
  expect(part.ok ? [] : part.error.issues.map(({ path }) => path)).toEqual(paths);
});

test('a record that joins to nothing is named by its place', async () => {
  const part = await parse({ rows: many(2) }, ({ value }) => {
    if (value === 1)
      throw new ContractError('/x.json', [{ path: 'source', expected: 'an id', received: 'b' }]);
    return value;
  });
  expect(part.ok ? null : part.error.issues[0].path).toBe('rows.1.source');
});
