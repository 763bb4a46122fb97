import { DIMENSION_CODES, type DimensionCode } from '@/domain/dimension/dimension';
import type { IsoDate } from '@/domain/time/calendar';
import { type AgencySeed, agencySeeds, FORMER_NAMES, MERGED_AGENCIES } from '../seeds/agencies';
import type { IndicatorSeed } from '../seeds/indicators/indicator-seed';
import { INDICATOR_SEEDS } from '../seeds/indicators/indicators';
import { MACRO_SEEDS } from '../seeds/indicators/macro';
import type { RegionSeed } from '../seeds/regions';
import { STORIES, type Story } from '../seeds/stories';
import { TRIAL_INDICATOR } from '../seeds/trials';
import type { AgencyWire } from '../wire';
import { headOf } from './accounts';
import { planIndicator } from './indicator-plan';
import { LARGE, largeAgencies, largeIndicators, type WorldSize } from './large';
import { macroIndicator } from './macro-indicator';
import { type QuickWinEntry, quickWinEntries, trialQuickWins } from './quick-win-entries';
import { type IndicatorRecord, simulatedIndicator } from './simulated-indicator';
import { onTrial } from './trial';

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

/** The large world measures speed alone. */
function trialIndicators(setting: Setting, find: (key: string) => AgencySeed): IndicatorRecord[] {
  if (setting.size === 'large') return [];
  const plan = planIndicator({
    ...setting,
    ...{ seed: TRIAL_INDICATOR, code: 'UJI-01', dimension: 'living', years: 1 },
  });
  const owners = { owner: find(TRIAL_INDICATOR.agency), steward: find('diskominfo') };
  return [onTrial(simulatedIndicator(plan, owners), plan)];
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
    indicators: [
      ...simulatedIndicators(setting, find),
      ...macroIndicators(setting, find),
      ...trialIndicators(setting, find),
    ],
    quickWins: [...quickWinEntries(setting, find), ...trialQuickWins(setting, find)],
  };
}
