import type { Cell } from '../cell';

/** Rp before the digits. */
export const RUPIAH = /^rp\.?\s*/i;

/** What stands beside the number of a cell, where something does. */
export function signIn({ value, isPercent }: Cell): 'percent' | 'rupiah' | null {
  if (isPercent && typeof value === 'number') return 'percent';
  if (typeof value !== 'string') return null;
  if (/^[^%a-z]*\d\s*%$/i.test(value.trim())) return 'percent';
  return /^rp\.?\s*[-−]?\d/i.test(value.trim()) ? 'rupiah' : null;
}
