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

type Above = { path: string; bound: number };

/**
 * Whether bounds lie in their range, each under the one before it. Those after it need room, a whole
 * point each. What is proposed for one is what the next is held against, so that all hold together.
 */
export function checkDescending(
  members: readonly (Member & { usual: number })[],
  { from, to }: Range,
): RuleFault[] {
  let above: Above = { path: '', bound: Number.POSITIVE_INFINITY };
  return members.flatMap(({ path, value, usual }, index) => {
    const range = { from: from + members.length - 1 - index, to };
    const fix = usual < above.bound ? usual : Math.max(above.bound - STEP, range.from);
    const faults = [
      ...checkNumber({ path, value }, range, fix),
      ...checkBelow({ path, value }, above, fix),
    ];
    above = { path, bound: faults.length === 0 ? value : fix };
    return faults;
  });
}

function checkBelow({ path, value }: Member, above: Above, fix: number): RuleFault[] {
  if (value < above.bound || above.path === '') return [];
  return [{ path, value, reason: { kind: 'order', above: above.path, bound: above.bound }, fix }];
}
