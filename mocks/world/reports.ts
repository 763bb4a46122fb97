import { addDays, type IsoDate } from '@/domain/time/calendar';
import type { AgencySeed } from '../seeds/agencies';
import { text } from '../seeds/text';
import type { ReportCoreWire, ReportWire } from '../wire';
import { headOf } from './accounts';
import { SIMULATION } from './figures';
import {
  actualPhysical,
  isFinished,
  plannedFinancial,
  plannedPhysical,
  publicationDay,
  type QuickWinPlan,
  REPORT_DELAY,
} from './quick-win-plan';
import { roundTo } from './random';

const MILLION = 1_000_000;

/** Explained from here on; the national rule sets none, the dashboard's own begins at −5. */
const EXPLAIN_BELOW = -5;

function spentBy(plan: QuickWinPlan, day: IsoDate): number {
  const budget = (plan.seed.apbd + plan.seed.csr) * MILLION;
  const share = (plannedFinancial(plan, day) / 100) * plan.seed.spending;
  return Math.round(Math.min(1, share) * budget);
}

function accountOn(plan: QuickWinPlan, day: IsoDate, lead: AgencySeed) {
  const deviation = actualPhysical(plan, day) - plannedPhysical(plan, day);
  const { trouble } = plan.seed;
  if (trouble === undefined || deviation >= EXPLAIN_BELOW) {
    return { obstacle: null, followUp: null, responsible: headOf(lead), due: null };
  }
  const { obstacle, followUp, dueInDays } = trouble;
  return { obstacle, followUp, responsible: headOf(lead), due: addDays(plan.today, dueInDays) };
}

/** One month's progress without evidence, as the overview needs it. */
export function reportCore(plan: QuickWinPlan, day: IsoDate, lead: AgencySeed): ReportCoreWire {
  return {
    ...accountOn(plan, day, lead),
    enteredAt: addDays(day, REPORT_DELAY.entered),
    publishedAt: publicationDay(day),
    quickWin: plan.seed.id,
    date: day,
    physicalPlan: roundTo(plannedPhysical(plan, day), 1),
    physicalActual: roundTo(actualPhysical(plan, day), 1),
    financialPlan: roundTo(Math.min(100, plannedFinancial(plan, day)), 1),
    spent: spentBy(plan, day),
    accepted: day === plan.end && isFinished(plan),
    source: SIMULATION.id,
  };
}

const evidenceOf = (day: IsoDate): ReportWire['evidence'] => [
  { name: text('Berita acara kemajuan pekerjaan', 'Progress minutes'), kind: 'minutes', date: day },
  { name: text('Foto bertanda lokasi', 'Geotagged photos'), kind: 'photo', date: addDays(day, -3) },
];

/** Both sources pay in proportion. */
function bySource({ seed: { apbd, csr } }: QuickWinPlan, spent: number) {
  const fromApbd = Math.round((spent * apbd) / (apbd + csr));
  return { apbd: fromApbd, csr: spent - fromApbd, other: 0 };
}

/** Full reports; the oldest ones were accepted without evidence. */
export const reportsOf = (plan: QuickWinPlan, lead: AgencySeed): ReportWire[] =>
  plan.reportDays.map((day, at) => ({
    ...reportCore(plan, day, lead),
    enteredBy: text(
      `Kasubbag Perencanaan ${lead.shortName}`,
      `Planning officer of ${lead.shortName}`,
    ),
    spentBySource: bySource(plan, spentBy(plan, day)),
    evidence: at < 2 ? [] : evidenceOf(day),
  }));
