import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/time/calendar';
import { MILESTONES } from '../seeds/quick-wins/quick-win-seed';
import { villagesOf } from '../seeds/regions';
import type { QuickWinCoreWire, QuickWinWire } from '../wire';
import { SIMULATION } from './figures';
import { monthAnchor } from './month-anchor';
import {
  actualPhysical,
  isFinished,
  plannedFinancial,
  plannedPhysical,
  type QuickWinPlan,
} from './quick-win-plan';
import { roundTo } from './random';

type Milestone = Omit<QuickWinWire['milestones'][number], 'due' | 'originalDue' | 'doneAt'> & {
  due: IsoDate;
  originalDue: IsoDate;
  doneAt: IsoDate | null;
};

const MILLION = 1_000_000;
const MOVED_BY_DAYS = 45;
const SITES_PER_DISTRICT = 3;
const FAR_FUTURE = isoDate('9999-12-31');
/** Work this close to its plan still reaches its milestones. */
const TOLERANCE = 5;

/** Fields that change from one version to the next. */
type Dated = 'milestones' | 'publishedAt' | 'withdrawnAt';

/** A milestone reached is on record five days later. */
const recordedOn = (doneAt: IsoDate): IsoDate => addDays(doneAt, 5);

const spanDay = ({ start, lengthDays }: QuickWinPlan, at: number): IsoDate =>
  addDays(start, Math.round(lengthDays * at));

function isReached(plan: QuickWinPlan, due: IsoDate): boolean {
  if (isFinished(plan)) return true;
  const lastDay = plan.reportDays.at(-1);
  if (lastDay === undefined || due > lastDay) return false;
  return actualPhysical(plan, lastDay) >= plannedPhysical(plan, due) - TOLERANCE;
}

function milestonesOf(plan: QuickWinPlan): Milestone[] {
  return MILESTONES[plan.seed.kind].map(({ name, at }, index) => {
    const originalDue = spanDay(plan, at);
    const isMoved = plan.seed.movedMilestone === index;
    return {
      id: `tonggak-${index + 1}`,
      name,
      originalDue,
      due: isMoved ? addDays(originalDue, MOVED_BY_DAYS) : originalDue,
      doneAt: isReached(plan, originalDue) ? originalDue : null,
      plannedWork: roundTo(plannedPhysical(plan, originalDue), 1),
    };
  });
}

const sitesOf = ({ seed }: QuickWinPlan): QuickWinWire['sites'] =>
  seed.districts.flatMap((district) =>
    villagesOf(district)
      .slice(0, seed.sitesPerDistrict ?? SITES_PER_DISTRICT)
      .map(({ name, longitude, latitude }) => ({
        name,
        district,
        position: { longitude, latitude },
      })),
  );

function plannedCurve(plan: QuickWinPlan): QuickWinWire['plannedCurve'] {
  const steps = plan.seed.months;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const date = spanDay(plan, step / steps);
    return {
      date,
      physical: roundTo(plannedPhysical(plan, date), 1),
      financial: roundTo(Math.min(100, plannedFinancial(plan, date)), 1),
    };
  });
}

function coreOf({ seed, start, end }: QuickWinPlan): Omit<QuickWinCoreWire, Dated> {
  return {
    id: seed.id,
    name: seed.name,
    dimension: seed.dimension,
    leadAgency: seed.lead,
    start,
    end,
    budget: { apbd: seed.apbd * MILLION, csr: seed.csr * MILLION, other: 0 },
    districts: seed.districts,
    source: SIMULATION.id,
  };
}

/** What had happened to the milestones by the day. */
const asOf = (milestones: Milestone[], day: IsoDate, movedAt: IsoDate): Milestone[] =>
  milestones.map((milestone) => ({
    ...milestone,
    due: day >= movedAt ? milestone.due : milestone.originalDue,
    doneAt:
      milestone.doneAt !== null && recordedOn(milestone.doneAt) <= day ? milestone.doneAt : null,
  }));

/** The day a new date was published, shortly before the milestone would have been missed. */
function movedDay(milestones: Milestone[], today: IsoDate): IsoDate {
  const moved = milestones.find(({ due, originalDue }) => due !== originalDue);
  if (moved === undefined) return FAR_FUTURE;
  const day = addDays(moved.originalDue, -12);
  return day > today ? addDays(monthAnchor(today), -20) : day;
}

type DatedMilestones = Pick<QuickWinCoreWire, Dated>;

/** Each state of the milestones with its day: the plan, each one reached, one moved, all given up. */
function milestoneVersions(plan: QuickWinPlan): DatedMilestones[] {
  const milestones = milestonesOf(plan);
  const planned = addDays(plan.start, -75);
  const movedAt = movedDay(milestones, plan.today);
  const reached = milestones.flatMap(({ doneAt }) => (doneAt === null ? [] : recordedOn(doneAt)));
  const { today, withdrawnAt = FAR_FUTURE } = plan;
  const days = [...new Set([planned, ...reached, movedAt, withdrawnAt])].filter(
    (day) => day <= today && day <= withdrawnAt,
  );
  return days.sort().map((day) => ({
    milestones: asOf(milestones, day, movedAt),
    publishedAt: day,
    ...(day === withdrawnAt ? { withdrawnAt } : {}),
  }));
}

/** What the overview needs of every version. */
export function quickWinCores(plan: QuickWinPlan): QuickWinCoreWire[] {
  const core = coreOf(plan);
  return milestoneVersions(plan).map((version) => ({ ...core, ...version }));
}

/** Every published version with its plan and sites. */
export function quickWinVersions(plan: QuickWinPlan): QuickWinWire[] {
  const { seed, end } = plan;
  const record = {
    ...coreOf(plan),
    subDimension: seed.subDimension,
    description: seed.description,
    supportingAgencies: seed.support,
    year: yearOf(end),
    outcome: seed.outcome && { ...seed.outcome, period: String(yearOf(spanDay(plan, 0.5))) },
    plannedCurve: plannedCurve(plan),
    sites: sitesOf(plan),
  };
  return milestoneVersions(plan).map((version) => ({ ...record, ...version }));
}
