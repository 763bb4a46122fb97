import type { AgencySeed } from '../seeds/agencies';
import type { IndicatorSeed } from '../seeds/indicators/indicator-seed';
import type { QuickWinSeed } from '../seeds/quick-wins/quick-win-seed';
import { text } from '../seeds/text';
import type { DistrictWire } from '../wire';
import { rotate } from './rotate';

export type WorldSize = 'demo' | 'large';

export const LARGE = { indicators: 300, quickWins: 500, agencies: 45, years: 10 } as const;

/** Copies of the seeds as detailed monthly indicators; the first one of all goes down to the village. */
export function largeIndicators(seeds: IndicatorSeed[], count: number): IndicatorSeed[] {
  return Array.from({ length: count }, (_, at) => {
    const seed = rotate(seeds, at);
    const round = Math.floor(at / seeds.length) + 1;
    if (round === 1) return { ...seed, cadence: 'monthly', lagDays: 20 };
    return {
      ...seed,
      id: `${seed.id}-${round}`,
      name: text(`${seed.name.id}, rincian ${round}`, `${seed.name.en}, detail ${round}`),
      cadence: 'monthly',
      lagDays: 20,
      level: round === 2 && at % seeds.length === 0 ? 'village' : 'district',
    };
  });
}

export function largeQuickWins(seeds: QuickWinSeed[], districts: DistrictWire[]): QuickWinSeed[] {
  return Array.from({ length: LARGE.quickWins }, (_, at) => {
    const seed = rotate(seeds, at);
    const round = Math.floor(at / seeds.length) + 1;
    if (round === 1) return seed;
    const district = rotate(districts, at);
    return {
      ...seed,
      id: `${seed.id}-${round}`,
      name: text(
        `${seed.name.id}, ${district.name} ${round}`,
        `${seed.name.en}, ${district.name} ${round}`,
      ),
      districts: [district.code],
      deviation: seed.deviation / (1 + (round % 3)),
    };
  });
}

/** District offices and clinics fill the list up to its large size. */
export function largeAgencies(seeds: AgencySeed[], districts: DistrictWire[]): AgencySeed[] {
  const offices = districts.map(
    ({ code, name }): AgencySeed => ({
      id: `kec-${code}`,
      name: `Kecamatan ${name}`,
      shortName: name,
      kind: 'district',
      commission: 'Komisi I',
    }),
  );
  const clinics = districts.map(
    ({ code, name }): AgencySeed => ({
      id: `uptd-${code}`,
      name: `UPTD Puskesmas ${name}`,
      shortName: `Puskesmas ${name}`,
      kind: 'department',
      commission: 'Komisi IV',
    }),
  );
  return [...seeds, ...offices, ...clinics].slice(0, LARGE.agencies);
}
