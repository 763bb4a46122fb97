import { expect, test } from 'vitest';
import { nearestName } from './nearestName';

const KNOWN = ['code', 'name', 'timeZone', 'zone', 'emblem', 'refreshMinutes', 'languages'];

test.each([
  ['timezone', 'timeZone'],
  ['tiemZone', 'timeZone'],
  ['refreshMinute', 'refreshMinutes'],
  ['langauges', 'languages'],
  ['kode', 'code'],
  ['logo', null],
  ['x', null],
])('%s may have been meant as %s', (written, meant) => {
  expect(nearestName(written, KNOWN)).toBe(meant);
});
