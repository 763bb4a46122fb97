import { percentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { RowBody } from './changeRow';

/**
 * Both in percent or in percentage points, so that they differ by percentage points. Subtracted as they are
 * written, so that who subtracts on paper gets the same.
 */
export function deviationDifference(
  before: number | null,
  after: number | null,
  { format }: I18n,
): RowBody['difference'] {
  if (before === null || after === null) return null;
  const value = percentagePoints(asWritten(asWritten(after) - asWritten(before)));
  return { text: format.percentagePoints(value), value };
}

/** Rounded as `format.percent` and `format.percentagePoints` do: to one decimal, half away from zero. */
const asWritten = (value: number): number =>
  (Math.sign(value) * Math.round(Number((Math.abs(value) * 10).toPrecision(12)))) / 10;
