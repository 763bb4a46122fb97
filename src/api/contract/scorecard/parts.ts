import type { InferInput } from 'valibot';
import type { IsoDate } from '@/domain/time/calendar';
import type { reportsSchema } from '../assessment/evidencedReportSchemas';
import type { scorecardSchema } from '../assessment/scorecardSchema';
import type { indicatorsSchema } from '../catalog/definitionSchemas';
import type { quickWinsSchema } from '../catalog/quickWinPlanSchemas';

/** A scorecard as it is written. */
export type ScorecardBody = InferInput<typeof scorecardSchema>;
export type IndicatorBody = ScorecardBody['indicators'][number];
export type Figure = IndicatorBody['observations'][number];
export type Target = IndicatorBody['targets'][number];
export type Source = ScorecardBody['sources'][number];
export type QuickWinCore = ScorecardBody['quickWins'][number];
export type ReportCore = ScorecardBody['reports'][number];
export type Evaluation = ScorecardBody['evaluations'][number];

/** The whole records that a catalog and `reports.json` keep; a scorecard carries their cores. */
export type Definition = InferInput<typeof indicatorsSchema>['indicators'][number];
export type QuickWinVersion = InferInput<typeof quickWinsSchema>['quickWins'][number];
export type ReportVersion = InferInput<typeof reportsSchema>['reports'][number];

/** One indicator with all that was ever published of it for the regency. */
export type IndicatorParts = {
  /** What it is today. */
  definition: Definition;
  /** Regency figures, every version, from the period of the day on; `null` for the whole series. */
  figures: (since: IsoDate | null) => Figure[];
  /** Regency targets, every version, from the year on. */
  targets: (since: number) => Target[];
  accounts: IndicatorBody['accounts'];
};

/** One quick win with what the overview needs of its versions and reports, oldest first. */
export type QuickWinParts = { versions: QuickWinCore[]; reports: ReportCore[] };

/** Everything that scorecards of any day are composed from. */
export type ScorecardParts = Pick<
  ScorecardBody,
  'regency' | 'districts' | 'agencies' | 'sources' | 'schemes' | 'evaluations' | 'programmes'
> & {
  indicators: IndicatorParts[];
  quickWins: QuickWinParts[];
};
