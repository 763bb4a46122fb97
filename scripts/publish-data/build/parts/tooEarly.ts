import type { RowOf } from '../../tables/tables';
import { rowProblem } from './context';

/** Rows beneath a record that are older than the record itself. */
export const tooEarly = (
  day: string,
  rows: readonly Pick<RowOf<'sites'>, 'at' | 'publishedAt'>[],
) =>
  rows
    .filter(({ publishedAt }) => publishedAt === day)
    .map(({ at }) =>
      rowProblem(at, 'publishedAt', day, {
        reason: 'this is published before what it belongs to',
        fix: 'Leave the cell empty, or write a day on or after the first Tanggal Terbit there.',
      }),
    );
