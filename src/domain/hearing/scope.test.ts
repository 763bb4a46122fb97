import { expect, test } from 'vitest';
import { dimensionScope, type HearingScope, inScope, scopeKey, scopeOfKey } from './scope';

const AGENCIES = [
  { id: 'dlh', commission: 'Komisi III' },
  { id: 'dinkes', commission: 'Komisi IV' },
  { id: 'sekretariat' },
];
const WASTE = { agency: 'dlh', dimension: 'environment' } as const;

test.each<[HearingScope, boolean]>([
  [{ kind: 'all' }, true],
  [{ kind: 'commission', commission: 'Komisi III' }, true],
  [{ kind: 'commission', commission: 'Komisi IV' }, false],
  [{ kind: 'commission', commission: 'Komisi IX' }, false],
  [{ kind: 'agency', agency: 'dlh' }, true],
  [{ kind: 'agency', agency: 'dinkes' }, false],
  [{ kind: 'dimension', dimension: 'environment' }, true],
  [{ kind: 'dimension', dimension: 'economy' }, false],
])('waste of the DLH belongs to %j: %s', (scope, belongs) => {
  expect(inScope(scope, AGENCIES)(WASTE)).toBe(belongs);
});

test('an agency without commission is heard by none, but belongs to the whole', () => {
  const item = { agency: 'sekretariat', dimension: null };
  expect(inScope({ kind: 'commission', commission: 'Komisi III' }, AGENCIES)(item)).toBe(false);
  expect(inScope({ kind: 'all' }, AGENCIES)(item)).toBe(true);
});

test.each<HearingScope>([
  { kind: 'all' },
  { kind: 'commission', commission: 'Komisi III: pembangunan' },
  { kind: 'agency', agency: 'dlh' },
  { kind: 'dimension', dimension: 'living' },
])('%j is one word of a form', (scope) => {
  expect(scopeOfKey(scopeKey(scope))).toEqual(scope);
});

test.each(['', 'x:y', 'dimension:none', 'agency:'])('the word %j names no scope', (key) => {
  expect(scopeOfKey(key)).toBeNull();
});

test('a dimension that does not exist is no scope', () => {
  expect(dimensionScope('infrastructure')).toBeNull();
});
