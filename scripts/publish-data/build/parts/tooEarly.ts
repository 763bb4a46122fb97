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
        reason: 'baris ini terbit sebelum induknya',
        fix: 'Kosongkan sel, atau tulis hari yang sama dengan atau sesudah Tanggal Terbit pertama induknya.',
      }),
    );
