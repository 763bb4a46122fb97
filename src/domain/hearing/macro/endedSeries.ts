import { periodParts } from '../../time/period';
import type { MacroSeries, MacroTable } from './macroTable';

/** An item whose newest figure is of an earlier year than the newest that is shown. */
export type EndedSeries = {
  /** Row of its leading method. */
  lead: MacroSeries;
  last: number;
  /** First and last of the years without a figure. */
  from: number;
  to: number;
};

/** The row of each item that its leading method has: the first. */
export const leadingSeries = ({ rows }: MacroTable): MacroSeries[] =>
  rows
    .filter((row) => row.kind === 'series')
    .filter((row, at, all) => all[at - 1]?.item !== row.item);

/**
 * Items that stop before the newest year shown. Another method that goes on has figures of those
 * years, so the item is not called without them; one that never had a figure has not ended.
 */
export function endedSeries(table: MacroTable): EndedSeries[] {
  const to = table.years.at(-1) ?? 0;
  return leadingSeries(table).flatMap((lead): EndedSeries[] => {
    const methods = table.rows.filter((row) => row.kind === 'series' && row.item === lead.item);
    const last = Math.max(...methods.flatMap(yearsOfFigures));
    return Number.isFinite(last) && last < to ? [{ lead, last, from: last + 1, to }] : [];
  });
}

const yearsOfFigures = (row: MacroTable['rows'][number]): number[] =>
  row.kind === 'series' && row.latest !== null ? [periodParts(row.latest.period).year] : [];
