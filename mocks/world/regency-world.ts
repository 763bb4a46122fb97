import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import { type AgencySeed, agencySeeds, FORMER_NAMES, MERGED_AGENCIES } from '../seeds/agencies';
import type { IndicatorSeed } from '../seeds/indicators/indicator-seed';
import { INDICATOR_SEEDS } from '../seeds/indicators/indicators';
import { MACRO_SEEDS } from '../seeds/indicators/macro';
import { QUICK_WIN_SEEDS } from '../seeds/quick-wins/quick-wins';
import type { RegionSeed } from '../seeds/regions';
import { STORIES, type Story } from '../seeds/stories';
import type { AgencyWire } from '../wire';
import { headOf } from './accounts';
import { planIndicator } from './indicator-plan';
import { LARGE, largeAgencies, largeIndicators, largeQuickWins } from './large';
import { macroIndicator } from './macro-indicator';
import { type QuickWinPlan, type Schedule, scheduleOf } from './quick-win-plan';
import { type IndicatorRecord, simulatedIndicator } from './simulated-indicator';

export type WorldSize = 'demo' | 'large';

export type QuickWinEntry = { plan: QuickWinPlan; lead: AgencySeed };

/** Everything the server knows of one regency. */
export type RegencyWorld = {
  region: RegionSeed;
  agencies: AgencyWire[];
  /** Id of the agency that does the work in this regency. */
  agencyOf: (key: string) => string;
  indicators: IndicatorRecord[];
  quickWins: QuickWinEntry[];
};

type Setting = { region: RegionSeed; story: Story; today: IsoDate; size: WorldSize };

const DEMO_YEARS = 5;

const toAgency = (seed: AgencySeed, regency: string): AgencyWire => ({
  ...seed,
  headPost: headOf(seed),
  formerNames: FORMER_NAMES[regency]?.[seed.id] ?? [],
});

function ownerFinder(regency: string, agencies: AgencySeed[]) {
  return (key: string): AgencySeed => {
    const id = MERGED_AGENCIES[regency]?.[key] ?? key;
    const owner = agencies.find((agency) => agency.id === id);
    if (owner === undefined) throw new RangeError(`No agency ${id} in regency ${regency}`);
    return owner;
  };
}

function seedsOf(dimension: DimensionCode, size: WorldSize): IndicatorSeed[] {
  const seeds = INDICATOR_SEEDS[dimension];
  return size === 'demo'
    ? seeds
    : largeIndicators(seeds, LARGE.indicators / DIMENSION_CODES.length);
}

function simulatedIndicators(
  setting: Setting,
  find: (key: string) => AgencySeed,
): IndicatorRecord[] {
  const years = setting.size === 'demo' ? DEMO_YEARS : LARGE.years;
  const steward = find('diskominfo');
  return DIMENSION_CODES.flatMap((dimension) =>
    seedsOf(dimension, setting.size).map((seed, at) => {
      const code = `${dimension.slice(0, 3).toUpperCase()}-${String(at + 1).padStart(2, '0')}`;
      const plan = planIndicator({ ...setting, seed, code, dimension, years });
      return simulatedIndicator(plan, { owner: find(seed.agency), steward });
    }),
  );
}

function macroIndicators(
  { region, today }: Setting,
  find: (key: string) => AgencySeed,
): IndicatorRecord[] {
  const steward = find('diskominfo');
  return MACRO_SEEDS.flatMap((seed) => {
    const record = macroIndicator(seed, region.regency.code, today, {
      owner: find(seed.agency),
      steward,
    });
    return record === null ? [] : [record];
  });
}

function quickWinEntries(
  { region, today, size }: Setting,
  find: (key: string) => AgencySeed,
): QuickWinEntry[] {
  const named = QUICK_WIN_SEEDS[region.regency.code] ?? [];
  const seeds = size === 'demo' ? named : largeQuickWins(named, region.districts);
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

/** Builds one regency; the world asks for it only when it is needed. */
export function buildRegency(region: RegionSeed, today: IsoDate, size: WorldSize): RegencyWorld {
  const { code } = region.regency;
  const story = STORIES[code];
  if (story === undefined) throw new RangeError(`No story for regency ${code}`);
  const named = agencySeeds(code);
  const agencies = size === 'demo' ? named : largeAgencies(named, region.districts);
  const find = ownerFinder(code, agencies);
  const setting: Setting = { region, story, today, size };
  return {
    region,
    agencies: agencies.map((seed) => toAgency(seed, code)),
    agencyOf: (key) => find(key).id,
    indicators: [...simulatedIndicators(setting, find), ...macroIndicators(setting, find)],
    quickWins: quickWinEntries(setting, find),
  };
}
