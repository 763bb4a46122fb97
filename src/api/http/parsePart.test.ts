import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ContractError } from './errors';
import { parsePart, unwrap } from './parsePart';

const schema = v.object({
  rows: v.array(
    v.union([
      v.object({ value: v.number() }),
      v.object({ value: v.null(), reason: v.picklist(['suppressed']) }),
    ]),
  ),
});
const parse = (input: unknown) => parsePart('/x.json', schema, input, ({ rows }) => rows.length);

const firstIssue = (input: unknown) => {
  const part = parse(input);
  return part.ok ? null : part.error.issues[0];
};

describe('a part of an answer', () => {
  test('that keeps the contract is converted', () => {
    expect(unwrap(parse({ rows: [{ value: 1 }, { value: null, reason: 'suppressed' }] }))).toBe(2);
  });

  test.each([
    [{ rows: [{ value: 1 }, { value: '2,5' }] }, 'rows.1.value'],
    [{ rows: 'none' }, 'rows'],
    ['text', '(body)'],
  ])('%o is refused at %s', (input, path) => {
    expect(firstIssue(input)).toMatchObject({ path });
  });

  test('says what was expected and what came', () => {
    expect(firstIssue({ rows: 'none' })).toEqual({
      path: 'rows',
      expected: 'Array',
      received: '"none"',
    });
  });

  test('throws its error only when it is needed', () => {
    const part = parse({});
    expect(() => unwrap(part)).toThrow(ContractError);
  });

  test('that joins to nothing keeps the error of its conversion', () => {
    const error = new ContractError('/x.json', [{ path: 'a', expected: 'b', received: 'c' }]);
    const part = parsePart('/x.json', v.string(), 'x', () => {
      throw error;
    });
    expect(part).toEqual({ ok: false, error });
  });
});
