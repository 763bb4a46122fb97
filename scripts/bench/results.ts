import type { InteractionResult, LoadResult } from './measure-all';
import type { LighthouseScores } from './measure-lighthouse';

/** Everything one bench run found, as written to `bench/results.json`. */
export type Results = {
  startedAt: string;
  /** Mean number of waiting processes over the last minute; above the cores, distrust the times. */
  load: { start: number; end: number; cores: number };
  runs: number;
  loads: LoadResult[];
  interactions: InteractionResult[];
  /** `null` when left out by `--quick`. */
  lighthouse: LighthouseScores | null;
};
