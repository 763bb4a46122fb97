import { addDays, type IsoDate } from '@/domain/time/calendar';
import type { AgencySeed } from '../seeds/agencies';
import { text } from '../seeds/text';
import type { ReportCoreWire, ReportWire } from '../wire';
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
import { accountOn } from './report-account';
import { evidenceOf, inspection } from './report-evidence';

const MILLION = 1_000_000;

function spentBy(plan: QuickWinPlan, day: IsoDate): number {
  const budget = (plan.seed.apbd + plan.seed.csr) * MILLION;
  const share = (plannedFinancial(plan, day) / 100) * plan.seed.spending;
  return Math.round(Math.min(1, share) * budget);
}

/** Counted back from the newest report of a quick win in trouble. */
const ENTERED_LATE = 6;
const REVISED = 4;

const isInTrouble = ({ seed, reportDays }: QuickWinPlan, back: number, day: IsoDate): boolean =>
  seed.trouble !== undefined && reportDays.at(-back) === day;

/** When a month was entered and published: once a week past the limit of ten days. */
function clocksOf(plan: QuickWinPlan, day: IsoDate) {
  const late = isInTrouble(plan, ENTERED_LATE, day) ? 12 : 0;
  return {
    enteredAt: addDays(day, REPORT_DELAY.entered + late),
    publishedAt: addDays(publicationDay(day), late),
  };
}

/** One month's progress without evidence, as it stands today. */
function reportCore(plan: QuickWinPlan, day: IsoDate, lead: AgencySeed): ReportCoreWire {
  return {
    ...accountOn(plan, day, lead),
    ...clocksOf(plan, day),
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

/** Percentage points that an inspection took off the work first reported. */
const OVERSTATED = 4.6;

/** Every version of one month's progress, oldest first, as the overview needs them. */
export function reportCores(plan: QuickWinPlan, day: IsoDate, lead: AgencySeed): ReportCoreWire[] {
  const core = reportCore(plan, day, lead);
  if (!isInTrouble(plan, REVISED, day)) return [core];
  const overstated = roundTo(Math.min(100, core.physicalActual + OVERSTATED), 1);
  return [
    { ...core, physicalActual: overstated },
    { ...core, enteredAt: addDays(day, 30), publishedAt: addDays(day, 33) },
  ];
}

/** Companies pay later than the regency does, at this share of what is their part. */
const CSR_PACE = 0.7;

function bySource({ seed }: QuickWinPlan, spent: number) {
  const share = (spent * seed.csr) / (seed.apbd + seed.csr);
  const csr = Math.max(Math.round(share * CSR_PACE), spent - seed.apbd * MILLION);
  return { apbd: spent - csr, csr, other: 0 };
}

/** Full reports, every version. */
export const reportsOf = (plan: QuickWinPlan, lead: AgencySeed): ReportWire[] =>
  plan.reportDays.flatMap((day, at) =>
    reportCores(plan, day, lead).map((core, version) => ({
      ...core,
      enteredBy: text(
        `Kasubbag Perencanaan ${lead.shortName}`,
        `Planning officer of ${lead.shortName}`,
      ),
      spentBySource: bySource(plan, core.spent),
      evidence: [...evidenceOf(plan, day, at), ...(version > 0 ? [inspection(plan, day)] : [])],
    })),
  );
