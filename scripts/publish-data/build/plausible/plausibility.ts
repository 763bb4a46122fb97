import type { Definition } from '../catalog/indicators';
import type { Context } from '../parts/context';
import { groupBy } from '../parts/versions';
import { quickWinWarnings } from './quickWinWarnings';
import { type Measured, scaleWarnings } from './scaleWarnings';
import { decimalWarnings, unitFaults } from './unitFaults';

/** What units forbid, as problems; what is more often a slip than meant, as warnings. */
export function checkPlausibility(
  { records, problems, warnings }: Context,
  definitions: ReadonlyMap<string, Definition>,
  regency: string,
): void {
  const figures = groupBy(records.observations, ({ indicator }) => indicator);
  const targets = groupBy(records.targets, ({ indicator }) => indicator);
  for (const [id, definition] of definitions) {
    const measured = newest(
      figures(id).flatMap(({ at, area, period, value, method, publishedAt }) =>
        value === null
          ? []
          : [
              {
                at,
                area: area ?? regency,
                period,
                series: method ?? definition.leadMethod,
                value,
                publishedAt,
              },
            ],
      ),
    );
    const planned = targets(id).map(({ at, area, period, value }) => {
      return { at, area: area ?? regency, period, series: '', value };
    });
    const valued = figures(id).flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
    for (const rows of [valued, planned]) {
      problems.push(...unitFaults(rows, definition));
      warnings.push(...decimalWarnings(rows, definition));
    }
    warnings.push(...scaleWarnings(measured, planned));
  }
  warnings.push(...quickWinWarnings(records));
}

/** Of several versions of a figure the one in force. */
function newest(rows: readonly (Measured & { publishedAt: string })[]): Measured[] {
  const known = new Map<string, Measured & { publishedAt: string }>();
  for (const row of rows) {
    const name = `${row.area} ${row.series} ${row.period}`;
    if ((known.get(name)?.publishedAt ?? '') <= row.publishedAt) known.set(name, row);
  }
  return [...known.values()];
}
