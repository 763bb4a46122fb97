import type { BenchBrowser } from './bench-browser';

import { SIZES, type Size } from './build-contestants';
import { type InteractionFigures, measureInteractions } from './measure-interactions';
import { type LoadFigures, measureLoad } from './measure-load';
import { medians } from './median';
import type { ProfileName } from './profiles';

const CONTESTANTS = ['page', 'floor'] as const;
export type Contestant = (typeof CONTESTANTS)[number];

/** Address of each contestant in each size. */
export type Addresses = Record<Contestant, Record<Size, string>>;

/** One contestant on one profile, median of the runs. */
export type LoadResult = { contestant: Contestant; size: Size; profile: ProfileName } & {
  figures: LoadFigures;
};

export type InteractionResult = { size: Size; figures: InteractionFigures };

const PROFILES: ProfileName[] = ['fast', 'slow'];

/** The contestants take turns, so that a noisy moment of the machine meets them alike. */
export async function measureLoads(
  browser: BenchBrowser,
  addresses: Addresses,
  runs: number,
): Promise<LoadResult[]> {
  const entries = PROFILES.flatMap((profile) =>
    SIZES.flatMap((size) =>
      CONTESTANTS.map((contestant) => ({ profile, size, contestant, runs: [] as LoadFigures[] })),
    ),
  );
  for (let run = 0; run < runs; run += 1) {
    for (const entry of entries) {
      const url = addresses[entry.contestant][entry.size];
      entry.runs.push(await measureLoad(browser, url, entry.profile));
    }
    console.log(`Loads: run ${run + 1} of ${runs}`);
  }
  return entries.map(({ runs: figures, ...entry }) => ({ ...entry, figures: medians(figures) }));
}

export async function measureAllInteractions(
  browser: BenchBrowser,
  addresses: Record<Size, string>,
  runs: number,
): Promise<InteractionResult[]> {
  const figures: Record<Size, InteractionFigures[]> = { S: [], L: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const size of SIZES) {
      figures[size].push(await measureInteractions(browser, addresses[size]));
    }
    console.log(`Interactions: run ${run + 1} of ${runs}`);
  }
  return SIZES.map((size) => ({ size, figures: medians(figures[size]) }));
}
