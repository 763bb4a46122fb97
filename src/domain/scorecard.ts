import type { IsoDate } from './calendar';
import type { Evaluation, ProgrammeAchievement } from './evaluation';
import type { IndicatorRecord } from './indicator';
import type { QuickWin, QuickWinReport } from './quickWin';
import type { Agency, District, Regency } from './region';

/** All that the overview needs of one regency, with every version published so far. */
export type Scorecard = {
  regency: Regency;
  districts: District[];
  agencies: Agency[];
  /** Earliest as-of date this answer serves in full. */
  coversFrom: IsoDate;
  publishedAt: IsoDate;
  indicators: IndicatorRecord[];
  /** Every published version of every quick win. */
  quickWins: QuickWin[];
  reports: QuickWinReport[];
  evaluations: Evaluation[];
  programmes: ProgrammeAchievement[];
};
