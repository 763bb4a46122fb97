import type { IsoDate } from '@/domain/time/calendar';
import type { AgencySeed } from '../seeds/agencies';
import type { QuickWinSeed } from '../seeds/quick-wins/quick-win-seed';
import { QUICK_WIN_SEEDS } from '../seeds/quick-wins/quick-wins';
import type { RegionSeed } from '../seeds/regions';
import { largeQuickWins, type WorldSize } from './large';
import { publicationDay, type QuickWinPlan, type Schedule, scheduleOf } from './quick-win-plan';
import { trialDays, trialQuickWin } from './trial';

export type QuickWinEntry = { plan: QuickWinPlan; lead: AgencySeed };

type Setting = { region: RegionSeed; today: IsoDate; size: WorldSize };

/** In the first district of the regency. */
export function trialQuickWins(
  { region, today, size }: Setting,
  find: (key: string) => AgencySeed,
): QuickWinEntry[] {
  const [district] = region.districts;
  if (size === 'large' || district === undefined) return [];
  const entries = entriesOf([trialQuickWin(today, district.code)], today, find);
  const { withdrawnAt } = trialDays(today);
  return entries.map(({ plan, lead }) => ({
    plan: {
      ...plan,
      withdrawnAt,
      reportDays: plan.reportDays.filter((day) => publicationDay(day) < withdrawnAt),
    },
    lead,
  }));
}

export function quickWinEntries(
  { region, today, size }: Setting,
  find: (key: string) => AgencySeed,
): QuickWinEntry[] {
  const named = QUICK_WIN_SEEDS[region.regency.code] ?? [];
  const seeds = size === 'demo' ? named : largeQuickWins(named, region.districts);
  return entriesOf(seeds, today, find);
}

function entriesOf(
  seeds: readonly QuickWinSeed[],
  today: IsoDate,
  find: (key: string) => AgencySeed,
): QuickWinEntry[] {
  // Hundreds of quick wins share a handful of schedules.
  const schedules = new Map<string, Schedule>();
  return seeds.map((seed) => {
    const key = `${seed.monthsAgo}/${seed.months}/${seed.silentMonths ?? 0}`;
    const schedule = schedules.get(key) ?? scheduleOf(seed, today);
    schedules.set(key, schedule);
    const lead = find(seed.lead);
    const support = seed.support.map((name) => find(name).id);
    return { plan: { ...schedule, seed: { ...seed, lead: lead.id, support } }, lead };
  });
}
