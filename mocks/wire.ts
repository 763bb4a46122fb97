import type { InferInput } from 'valibot';
import type { EndpointName, endpoints } from '@/api/contract/endpoints';

/** The body of one resource, exactly as the contract describes it. */
export type Wire<N extends EndpointName> = InferInput<(typeof endpoints)[N]['schema']>;

export type TextWire = { id: string; en: string };
export type RegencyWire = Wire<'profile'>['regency'];
export type DistrictWire = Wire<'profile'>['districts'][number];
export type AgencyWire = Wire<'profile'>['agencies'][number];
export type IndicatorWire = Wire<'indicators'>['indicators'][number];
export type SchemeWire = Wire<'indexSchemes'>['schemes'][number];
export type ObservationWire = Wire<'observations'>['observations'][number];
export type TargetWire = Wire<'observations'>['targets'][number];
export type SourceWire = Wire<'observations'>['sources'][number];
export type ScorecardIndicatorWire = Wire<'scorecard'>['indicators'][number];
export type AccountWire = ScorecardIndicatorWire['accounts'][number];
export type QuickWinWire = Wire<'quickWins'>['quickWins'][number];
export type QuickWinCoreWire = Wire<'scorecard'>['quickWins'][number];
export type ReportWire = Wire<'reports'>['reports'][number];
export type ReportCoreWire = Wire<'scorecard'>['reports'][number];
export type EvaluationWire = Wire<'evaluations'>['evaluations'][number];
export type ProgrammeWire = Wire<'programmes'>['programmes'][number];
export type IndexScoreWire = Wire<'indexScores'>['scores'][number];
