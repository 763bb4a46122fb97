import { addDays, type IsoDate, isoDate, yearOf } from '@/domain/calendar';
import { MILESTONES } from '../seeds/quick-wins/quick-win-seed';
import { villagesOf } from '../seeds/regions';
import type { QuickWinWire } from '../wire';
import { SIMULATION } from './figures';
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
const FAR_FUTURE = isoDate('9999-12-31');
/** Work this close to its plan still reaches its milestones. */
const TOLERANCE = 5;

const spanDay = ({ start, end }: QuickWinPlan, at: number): IsoDate => {
  const length = Math.round((Date.parse(end) - Date.parse(start)) / 86_400_000);
  return addDays(start, Math.round(length * at));
};

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
    };
  });
}

const sitesOf = ({ seed }: QuickWinPlan): QuickWinWire['sites'] =>
  seed.districts.flatMap((district) =>
    villagesOf(district)
      .slice(0, 3)
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

function baseRecord(plan: QuickWinPlan): Omit<QuickWinWire, 'milestones' | 'publishedAt'> {
  const { seed, start, end } = plan;
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
    subDimension: seed.subDimension,
    description: seed.description,
    supportingAgencies: seed.support,
    year: yearOf(end),
    outcome: seed.outcome,
    plannedCurve: plannedCurve(plan),
    sites: sitesOf(plan),
  };
}

/** What had happened to the milestones by the day. */
const asOf = (milestones: Milestone[], day: IsoDate, movedAt: IsoDate): Milestone[] =>
  milestones.map((milestone) => ({
    ...milestone,
    due: day >= movedAt ? milestone.due : milestone.originalDue,
    doneAt:
      milestone.doneAt !== null && addDays(milestone.doneAt, 5) <= day ? milestone.doneAt : null,
  }));

/** Every published version: the plan, each milestone reached, and the day one was moved. */
export function quickWinVersions(plan: QuickWinPlan): QuickWinWire[] {
  const milestones = milestonesOf(plan);
  const planned = addDays(plan.start, -75);
  const moved = milestones.find(({ due, originalDue }) => due !== originalDue);
  const movedDay = moved === undefined ? FAR_FUTURE : addDays(moved.originalDue, -12);
  const movedAt =
    movedDay > plan.today && moved !== undefined ? addDays(plan.today, -20) : movedDay;
  const reached = milestones.flatMap(({ doneAt }) => (doneAt === null ? [] : [addDays(doneAt, 5)]));
  const days = [...new Set([planned, ...reached, movedAt])]
    .filter((day) => day <= plan.today)
    .sort();
  const record = baseRecord(plan);
  return days.map((day) => ({
    ...record,
    milestones: asOf(milestones, day, movedAt),
    publishedAt: day,
  }));
}
