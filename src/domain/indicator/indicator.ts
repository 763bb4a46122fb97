import type { DimensionCode } from '../dimension/dimension';
import type { LocalText } from '../text';
import type { IsoDate } from '../time/calendar';
import type { Cadence, Period } from '../time/period';
import type { Days } from '../units';

/**
 * What a value of the indicator is counted in. `index` values differ by "poin", `percent` values by
 * "poin persen", `rupiah` is money in whole rupiah; `count` and `other` carry their own word.
 */
export type Unit = {
  kind: 'percent' | 'index' | 'rupiah' | 'count' | 'other';
  label: LocalText;
};

export type Direction = 'higher-is-better' | 'lower-is-better';

/** How achievement is computed: R/T × 100, (2T − R)/T × 100, or not at all. */
export type AchievementFormula = 'ratio' | 'inverse-ratio' | 'none';

/** How a value was measured. Two methods never share a line. */
export type Method = {
  id: string;
  name: LocalText;
  note?: LocalText | undefined;
};

/** Where a figure comes from. Simulated sources are marked wherever their figures are shown. */
export type Source = {
  id: string;
  name: string;
  url?: string | undefined;
  simulated: boolean;
};

export type Indicator = {
  id: string;
  code: string;
  name: LocalText;
  dimension: DimensionCode;
  subDimension: string;
  /** Agency that owes the figure. */
  agency: string;
  unit: Unit;
  /** Decimals to print; never used to round before a rule is applied. */
  decimals: number;
  direction: Direction;
  formula: AchievementFormula;
  cadence: Cadence;
  /** Days after the end of a period by which its figure is due. */
  expectedLag: Days;
  /** Deepest level the indicator is measured at. */
  level: 'regency' | 'district' | 'village';
  /** True for rates and shares; counts are never drawn as a choropleth. */
  isRate: boolean;
  methods: Method[];
  /** Method that leads where several are published. */
  leadMethod: string;
  baseline?: { period: Period; value: number } | undefined;
  /** Day from which it is followed; without one it always was. */
  addedAt?: IsoDate | undefined;
  /** Day from which it is no longer followed. */
  withdrawnAt?: IsoDate | undefined;
};

export type FigureStatus = 'final' | 'provisional' | 'very-provisional';
export type MissingReason = 'not-reported' | 'suppressed' | 'not-applicable' | 'not-collected';

type ObservationBase = {
  area: string;
  period: Period;
  method: string;
  source: Source;
  /** Day the agency entered the figure. */
  enteredAt: IsoDate;
  /** Day the API published this version of the figure. */
  publishedAt: IsoDate;
};

export type MeasuredObservation = ObservationBase & {
  kind: 'measured';
  value: number;
  status: FigureStatus;
};
export type MissingObservation = ObservationBase & {
  kind: 'missing';
  reason: MissingReason;
};

/** One published version of one figure; a missing figure says why and is never zero. */
export type Observation = MeasuredObservation | MissingObservation;

export type Target = {
  area: string;
  period: Period;
  value: number;
  /** Document that sets it, "RPJMD 2021–2026". */
  document: string;
  /** True when the target counts from January to the end of the period. */
  cumulative: boolean;
  publishedAt: IsoDate;
};

/** What the responsible agency says about an item: problem, next step, post in charge, due date. */
export type Account = {
  obstacle: LocalText | null;
  followUp: LocalText | null;
  responsible: LocalText | null;
  due: IsoDate | null;
  enteredAt: IsoDate;
  publishedAt: IsoDate;
};

/** An indicator with all that was published about its regency-level figures. */
export type IndicatorRecord = {
  indicator: Indicator;
  observations: Observation[];
  targets: Target[];
  accounts: Account[];
};
