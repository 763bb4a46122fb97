import { bad, type Cell } from './cell';

/** What spreadsheets leave where a formula failed: #N/A, #REF!, #NAME?, #GETTING_DATA … */
const FAILED = /^#(?:N\/A|GETTING_DATA|[A-Z0-9_/]+[!?])$/;

/** Stands in a cell whose formula was never computed. */
export const FORMULA_NOT_COMPUTED = '#(rumus tanpa hasil)';

/** Whether a formula has left no value in the cell, so that nothing may be read from it. */
export const isFailedFormula = ({ value }: Pick<Cell, 'value'>): boolean =>
  typeof value === 'string' && (value === FORMULA_NOT_COMPUTED || FAILED.test(value.trim()));

/** Why a cell with a failed formula is refused. */
export const failedFormula = ({ value }: Pick<Cell, 'value'>) =>
  value === FORMULA_NOT_COMPUTED
    ? bad(
        'rumus di sel ini belum pernah dihitung',
        'Buka berkas di Excel atau LibreOffice dan simpan lagi, atau ketik nilainya.',
      )
    : bad('rumus di sel ini gagal', 'Perbaiki rumusnya, atau ketik nilainya.');
