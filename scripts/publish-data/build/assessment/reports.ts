import type { ReportVersion } from '@/api/contract/scorecard/parts';
import type { RowOf } from '../../tables/tables';
import { type Context, rowProblem } from '../parts/context';
import { given, text } from '../parts/texts';
import { tooEarly } from '../parts/tooEarly';
import { groupBy, groupInForce, inForce, versionDays } from '../parts/versions';
import { accountOf } from './observations';

/** Every version of every report with the evidence that stood then. */
export function buildReports(context: Context): (quickWin: string) => ReportVersion[] {
  const { records, origins, problems } = context;
  const reports = groupBy(records.reports, ({ quickWin }) => quickWin);
  const evidence = groupBy(records.evidence, (row) => `${row.quickWin} ${row.reportDate}`);
  const known = new Set(records.reports.map(({ quickWin, date }) => `${quickWin} ${date}`));
  for (const row of records.evidence) {
    if (!known.has(`${row.quickWin} ${row.reportDate}`))
      problems.push(rowProblem(row.at, 'reportDate', row.reportDate, NO_REPORT));
  }
  return (id) =>
    [...new Set(reports(id).map(({ date }) => date))].flatMap((date) => {
      const own = reports(id).filter((row) => row.date === date);
      const pieces = evidence(`${id} ${date}`);
      return versionDays(own, pieces).flatMap((day) => {
        const row = inForce(own, day);
        if (row === undefined) {
          problems.push(...tooEarly(day, pieces));
          return [];
        }
        checkMoney(row, context);
        const shown = groupInForce(pieces, day).map((piece) => origins.of(piece, pieceOf(piece)));
        return [origins.of(row, { ...reportOf(row), evidence: shown, publishedAt: day })];
      });
    });
}

const NO_REPORT = {
  reason: 'sheet Laporan tidak punya laporan Quick Win ini untuk hari ini',
  fix: 'Tulis hari yang sama dengan kolom Tanggal pada laporan itu.',
};

const pieceOf = (piece: RowOf<'evidence'>) => ({
  name: text(piece.name, piece.nameEn),
  kind: piece.kind,
  date: piece.date,
  ...given('url', piece.url),
});

function reportOf(row: RowOf<'reports'>) {
  const { spentApbd: apbd, spentCsr: csr, spentOther: other } = row;
  return {
    ...accountOf(row),
    quickWin: row.quickWin,
    date: row.date,
    physicalPlan: row.physicalPlan,
    physicalActual: row.physicalActual,
    financialPlan: row.financialPlan,
    spent: row.spent,
    accepted: row.accepted ?? false,
    source: row.source,
    enteredBy: text(row.enteredBy, row.enteredByEn),
    spentBySource:
      apbd === null && csr === null && other === null
        ? null
        : { apbd: apbd ?? 0, csr: csr ?? 0, other: other ?? 0 },
  };
}

function checkMoney(row: RowOf<'reports'>, { problems }: Context): void {
  const parts = [row.spentApbd, row.spentCsr, row.spentOther];
  if (parts.every((part) => part === null)) return;
  const sum = parts.reduce<number>((total, part) => total + (part ?? 0), 0);
  if (sum === row.spent) return;
  problems.push(
    rowProblem(row.at, 'spent', String(row.spent), {
      reason: `jumlah menurut sumber dana adalah ${sum}`,
      fix: 'Betulkan jumlah atau bagiannya; atau kosongkan ketiga bagiannya.',
    }),
  );
}
