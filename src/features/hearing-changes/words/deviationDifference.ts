import { percentagePoints } from '@/domain/units';
import type { I18n } from '@/i18n/I18n';
import type { RowBody } from './changeRow';

/** Both in percent or in percentage points, so that they differ by percentage points. */
export function deviationDifference(
  before: number | null,
  after: number | null,
  { format }: I18n,
): RowBody['difference'] {
  if (before === null || after === null) return null;
  const value = percentagePoints(after - before);
  return { text: format.percentagePoints(value), value };
}
