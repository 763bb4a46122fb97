import type { DimensionCode } from '@/domain/dimension/dimension';
import { type IsoDate, yearOf } from '@/domain/time/calendar';
import { type Period, shiftPeriod } from '@/domain/time/period';
import type { IndicatorSeed } from '../seeds/indicators/indicator-seed';
import type { RegionSeed } from '../seeds/regions';
import type { Story } from '../seeds/stories';
import { monthAnchor } from './month-anchor';
import { between, randomFor } from './random';
import { lastDue, lastPublished, overdueBy } from './reporting';

/** What the figures of one simulated indicator in one regency are made from. */
export type IndicatorPlan = {
  seed: IndicatorSeed;
  code: string;
  dimension: DimensionCode;
  region: RegionSeed;
  story: Story;
  today: IsoDate;
  currentYear: number;
  firstYear: number;
  lagDays: number;
  /** Latest period with a figure; `null` when none was ever reported. */
  last: Period | null;
  /** Achievement of the latest figure, 1 = on target. */
  achievement: number;
  /** Regencies differ in size: money and counts are scaled by this. */
  scale: number;
};

type PlanInput = Pick<
  IndicatorPlan,
  'seed' | 'code' | 'dimension' | 'region' | 'story' | 'today'
> & {
  years: number;
};

/** Most indicators are near their target, about a sixth somewhat below. */
function ordinaryAchievement(key: string): number {
  const random = randomFor(`${key}/achievement`);
  const draw = random();
  if (draw < 0.15) return between(random, 0.78, 0.9);
  return draw < 0.55 ? between(random, 0.915, 0.995) : between(random, 1, 1.06);
}

function reporting({ seed, story, today, region }: PlanInput) {
  const key = `${region.regency.code}/${seed.id}`;
  if (seed.id === story.neverReported) return { lagDays: seed.lagDays, last: null };
  if (seed.id === story.longLate) {
    const { firstMissing, lagDays } = overdueBy(143, monthAnchor(today));
    return { lagDays, last: shiftPeriod(firstMissing, -1) };
  }
  const last = story.late.includes(seed.id)
    ? shiftPeriod(lastDue(seed.cadence, seed.lagDays, today), -1)
    : lastPublished(key, seed.cadence, seed.lagDays, today);
  return { lagDays: seed.lagDays, last };
}

const isScaled = ({ unit, isRate }: IndicatorSeed): boolean =>
  !isRate && (unit.kind === 'rupiah' || unit.kind === 'count');

export function planIndicator(input: PlanInput): IndicatorPlan {
  const { seed, region, story, today, years, ...rest } = input;
  const currentYear = yearOf(today);
  const villages = region.districts.reduce((sum, district) => sum + district.villages, 0);
  const key = `${region.regency.code}/${seed.id}`;
  return {
    ...rest,
    ...reporting(input),
    seed,
    region,
    story,
    today,
    currentYear,
    firstYear: currentYear - years + 1,
    achievement: story.achievements[seed.id] ?? ordinaryAchievement(key),
    // Lombok Tengah has 142 villages, the size for which the seeds are written.
    scale: isScaled(seed) ? villages / 142 : 1,
  };
}
