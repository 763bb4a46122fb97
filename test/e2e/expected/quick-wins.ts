import type { RawQuickWin, RawReport, RawScorecard } from './raw-api';
import { known } from './recomputed';

/** The list of quick wins once more, from the printed rules and the raw records alone. */

type Milestone = { due: string; doneAt: string | null; plannedWork: number | null };
type Raw = RawQuickWin & { milestones: Milestone[]; leadAgency: string; districts: string[] };

export type QuickWinScorecard = Omit<RawScorecard, 'quickWins'> & { quickWins: Raw[] };

/** Worst first, in the words of the screen. */
const STATUSES = [
  'Kritis',
  'Terlambat',
  'Berisiko',
  'Belum lapor',
  'Tepat waktu',
  'Belum dimulai',
  'Selesai',
];

export type ExpectedRow = {
  id: string;
  name: string;
  agency: string;
  status: string;
  report: RawReport | undefined;
  deviation: number | null;
  /** Percent of the budget; null without a report. */
  spent: number | null;
  isLikelyMissed: boolean | null;
  /** Days; 0 or less is in time, null where none is owed. */
  reportDaysLate: number | null;
};

const DAY = 86_400_000;
const NOISE = 1e-9;

export function expectedRows(scorecard: QuickWinScorecard, day: string): ExpectedRow[] {
  const quickWins = known(scorecard.quickWins, ({ id }) => id, day);
  return quickWins
    .map((quickWin) => rowOf(quickWin, scorecard, day))
    .sort(
      (a, b) =>
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        (a.deviation ?? 0) - (b.deviation ?? 0) ||
        a.name.localeCompare(b.name),
    );
}

function rowOf(quickWin: Raw, { reports, agencies }: QuickWinScorecard, day: string): ExpectedRow {
  const own = reports.filter((it) => it.quickWin === quickWin.id && it.date <= day);
  const course = known(own, ({ date }) => date, day).sort((a, b) => a.date.localeCompare(b.date));
  const report = course.at(-1);
  const { apbd, csr, other } = quickWin.budget;
  const status = statusOf(quickWin, report, day);
  const isOwed = status !== 'Selesai' && status !== 'Belum dimulai';
  return {
    id: quickWin.id,
    name: quickWin.name.id,
    agency: agencies.find(({ id }) => id === quickWin.leadAgency)?.shortName ?? '',
    status,
    report,
    deviation: report === undefined ? null : report.physicalActual - report.physicalPlan,
    spent: report === undefined ? null : (report.spent / (apbd + csr + other)) * 100,
    isLikelyMissed: missesNext(quickWin, course, day),
    reportDaysLate: isOwed ? daysLate(report?.date ?? monthBefore(quickWin.start), day) : null,
  };
}

function statusOf({ start }: Raw, report: RawReport | undefined, day: string): string {
  if (start > day && (report?.physicalActual ?? 0) === 0) return 'Belum dimulai';
  if (report === undefined) return 'Belum lapor';
  if (report.accepted && report.physicalActual >= 100) return 'Selesai';
  const deviation = report.physicalActual - report.physicalPlan + NOISE;
  if (deviation >= -5) return 'Tepat waktu';
  if (deviation >= -10) return 'Berisiko';
  return deviation >= -20 ? 'Terlambat' : 'Kritis';
}

/** Behind its plan, and at the pace of the last three reports without the work planned for it on its day. */
function missesNext({ milestones }: Raw, course: RawReport[], day: string): boolean | null {
  const [next] = milestones
    .filter(({ due, doneAt }) => due >= day && (doneAt === null || doneAt > day))
    .sort((a, b) => a.due.localeCompare(b.due));
  const [first, last] = [course.slice(-3)[0], course.at(-1)];
  if (next === undefined || last === undefined) return null;
  if (last.physicalActual - last.physicalPlan + NOISE >= -5) return false;
  if (next.plannedWork === null) return null;
  if (first === undefined || first === last) return null;
  const perMs =
    (last.physicalActual - first.physicalActual) / (Date.parse(last.date) - Date.parse(first.date));
  const reached = last.physicalActual + perMs * (Date.parse(next.due) - Date.parse(last.date));
  return Math.min(100, reached) < next.plannedWork - NOISE;
}

/** The month after the one reported is due ten days after its own end. */
function daysLate(reported: string, day: string): number {
  const [year = 0, month = 0] = reported.split('-').map(Number);
  const endOfNext = Date.UTC(year, month + 1, 0);
  return (Date.parse(day) - endOfNext) / DAY - 10;
}

const monthBefore = (date: string): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
};
