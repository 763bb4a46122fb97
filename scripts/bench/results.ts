import type { Size } from './build-contestants';
import type { InteractionResult, LoadResult } from './measure-all';
import type { LighthouseScores } from './measure-lighthouse';
import type { PageFigures, PageInteractions } from './measure-pages';
import type { WallFigures } from './measure-wall';

/** Everything one bench run found, as written to `bench/results.json`. */
export type Results = {
  startedAt: string;
  /** Mean number of waiting processes over the last minute; above the cores, distrust the times. */
  load: { start: number; end: number; cores: number };
  runs: number;
  loads: LoadResult[];
  interactions: InteractionResult[];
  /** The same change of year done by hand on the dead page. */
  deadChange: Record<Size, number>;
  /** Other pages, size S. */
  pages: PageFigures;
  /** Typing and sliding, size L. */
  pageInteractions: PageInteractions;
  /** One hour of an idle wall, size S. */
  wall: WallFigures;
  /** `null` when left out by `--quick`. */
  lighthouse: LighthouseScores | null;
};
