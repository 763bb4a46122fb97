import type { Problem } from '../../report/problem';
import type { Records } from '../../tables/tables';
import { rowProblem } from '../parts/context';

/** Less is no budget of a programme, but a number of million rupiah. */
const LEAST_BUDGET = 1_000_000;
/** Beside a plan beyond this, progress below one percent is more often a share of 1. */
const PLAN = 5;

/** Budgets and progress that are more often a slip of the unit. */
export function quickWinWarnings({ quickWins, reports }: Records): Problem[] {
  const budgets = quickWins.flatMap((row) =>
    (['apbd', 'csr', 'other'] as const).flatMap((column) => {
      const sum = row[column] ?? 0;
      return sum > 0 && sum < LEAST_BUDGET
        ? [
            rowProblem(row.at, column, String(sum), {
              reason: `anggaran ini Rp ${sum}`,
              fix: 'Tulis rupiah utuh, bukan ribu atau juta rupiah; biarkan bila memang sekecil itu.',
            }),
          ]
        : [];
    }),
  );
  const progress = reports.flatMap(({ at, physicalActual: actual, physicalPlan: plan }) =>
    actual > 0 && actual < 1 && plan > PLAN
      ? [
          rowProblem(at, 'physicalActual', String(actual).replace('.', ','), {
            reason: `realisasi fisik di bawah 1 persen, sedangkan rencananya ${plan} persen`,
            fix: 'Tulis persen (27,4), bukan pecahan (0,274); biarkan bila memang demikian.',
          }),
        ]
      : [],
  );
  return budgets.concat(progress);
}
