import type { QuickWinVersion, ReportVersion } from '@/api/contract/scorecard/parts';
import type { RowOf } from '../tables/tables';
import { type Context, rowProblem } from './context';
import { accountOf } from './observations';
import { given, text } from './texts';
import { groupBy, groupInForce, inForce, itemsInForce, versionDays } from './versions';

/** Every version of every quick win: one for each day on which a row of it or of its milestones was published. */
export function buildQuickWins({ records, origins, problems }: Context): QuickWinVersion[] {
  const rows = groupBy(records.quickWins, ({ id }) => id);
  const milestones = groupBy(records.milestones, ({ quickWin }) => quickWin);
  const curve = groupBy(records.plannedCurve, ({ quickWin }) => quickWin);
  const sites = groupBy(records.sites, ({ quickWin }) => quickWin);
  const ids = [...new Set(records.quickWins.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [own, steps, points, places] = [rows(id), milestones(id), curve(id), sites(id)];
    return versionDays(own, steps, points, places).flatMap((day) => {
      const row = inForce(own, day);
      if (row === undefined) {
        problems.push(...tooEarly(day, [...steps, ...points, ...places]));
        return [];
      }
      const version = {
        ...planOf(row),
        milestones: itemsInForce(steps, day, (step) => step.id).map((step) =>
          origins.of(step, milestoneOf(step)),
        ),
        plannedCurve: groupInForce(points, day).map((point) =>
          origins.of(point, {
            date: point.date,
            physical: point.physical,
            financial: point.financial,
          }),
        ),
        sites: groupInForce(places, day).map((place) => origins.of(place, siteOf(place))),
        publishedAt: day,
      };
      return [origins.of(row, version)];
    });
  });
}

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

function planOf(row: RowOf<'quickWins'>) {
  const { outcomeIndicator: indicator, outcomeTarget: target, outcomePeriod: period } = row;
  return {
    id: row.id,
    name: text(row.name, row.nameEn),
    dimension: row.dimension,
    leadAgency: row.leadAgency,
    start: row.start,
    end: row.end,
    budget: { apbd: row.apbd, csr: row.csr ?? 0, other: row.other ?? 0 },
    districts: row.districts ?? [],
    source: row.source,
    ...given('withdrawnAt', row.withdrawnAt),
    subDimension: row.subDimension,
    description: text(row.description, row.descriptionEn),
    supportingAgencies: row.supportingAgencies ?? [],
    year: row.year,
    outcome:
      indicator === null || target === null
        ? null
        : { indicator, target, ...given('period', period) },
  };
}

const milestoneOf = (step: RowOf<'milestones'>) => ({
  id: step.id,
  name: text(step.name, step.nameEn),
  due: step.due,
  originalDue: step.originalDue ?? step.due,
  doneAt: step.doneAt,
  plannedWork: step.plannedWork,
});

const siteOf = ({ name, district, longitude, latitude }: RowOf<'sites'>) => ({
  name,
  district,
  position: { longitude, latitude },
});

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
  reason: 'the sheet Laporan has no report of this quick win for this day',
  fix: 'Write the day in the column Tanggal of that report.',
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
      reason: `the sources add up to ${sum}`,
      fix: 'Correct the total or its parts; or leave the three parts empty.',
    }),
  );
}
