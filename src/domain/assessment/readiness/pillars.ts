import { latestVersions, versionsOf } from '../../time/asOf';
import type { IsoDate } from '../../time/calendar';
import { difference, type PercentagePoints } from '../../units';
import { ACTION_PILLARS, type ActionPillar, type PillarAchievement } from './readiness';

/** One pillar of the action plan in one year, beside another year. */
export type PillarReading = {
  code: ActionPillar;
  /** `null` where nothing was published for the year. */
  current: PillarAchievement | null;
  before: PillarAchievement | null;
  /** `null` too where one year is published and the other simulated: two methods are not compared. */
  difference: PercentagePoints | null;
  /** The version of the same year before it, where the figure was another. */
  revisedFrom: PillarAchievement | null;
};

const versionKey = ({ year, code }: Pick<PillarAchievement, 'year' | 'code'>) => `${year}|${code}`;

/** All four pillars in their fixed order, as published by the date. */
export function pillarsOf(
  pillars: readonly PillarAchievement[],
  { year, since }: { year: number; since: number | null },
  on: IsoDate,
): PillarReading[] {
  const known = latestVersions(pillars, versionKey, on);
  const find = (code: ActionPillar, of: number | null) =>
    known.find((pillar) => pillar.code === code && pillar.year === of) ?? null;
  return ACTION_PILLARS.map((code) => {
    const [current, before] = [find(code, year), find(code, since)];
    const former = versionsOf(pillars, versionKey, versionKey({ year, code }), on).at(-2);
    const isRevised = former !== undefined && former.achievement !== current?.achievement;
    return {
      code,
      current,
      before,
      difference: differenceOf(current, before),
      revisedFrom: isRevised ? former : null,
    };
  });
}

function differenceOf(
  current: PillarAchievement | null,
  before: PillarAchievement | null,
): PercentagePoints | null {
  if (current === null || before === null) return null;
  return current.source.simulated === before.source.simulated
    ? difference(current.achievement, before.achievement)
    : null;
}
