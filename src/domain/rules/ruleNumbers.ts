import type { RuleFault } from './ruleFault';

type Member = { path: string; value: number };
type Range = { from: number; to: number; isWhole?: boolean };

/** Whether a number lies in its range; the usual one is what would do. */
export function checkNumber(
  { path, value }: Member,
  { from, to, isWhole = false }: Range,
  usual: number,
): RuleFault[] {
  const fits = value >= from && value <= to && (!isWhole || Number.isInteger(value));
  return fits ? [] : [{ path, value, reason: { kind: 'range', from, to, isWhole }, fix: usual }];
}

/** How far under the bound above it a bound is proposed where the usual one is not under it. */
const STEP = 5;

/** Whether a bound lies under the one above it. */
export function checkBelow({ path, value }: Member, above: Member, usual: number): RuleFault[] {
  if (value < above.value) return [];
  const fix = usual < above.value ? usual : above.value - STEP;
  return [{ path, value, reason: { kind: 'order', above: above.path, bound: above.value }, fix }];
}
