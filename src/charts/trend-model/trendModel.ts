export type TrendPoint = {
  /** Place on the time axis, one for all series; consecutive periods are 1 apart. */
  at: number;
  /** The period in words, for the tooltip. */
  period: string;
  /** `null`: expected, but no value. */
  value: number | null;
  provisional: boolean;
  simulated: boolean;
};

export type TrendSeries = {
  key: string;
  name: string;
  tone: 'data' | 'line';
  /** In order of time. */
  points: readonly TrendPoint[];
};

export type TrendTarget = { at: number; value: number; periods?: number | undefined };

type TrendPlace = { at: number; value: number };
export type TrendProjection = { from: TrendPlace; to: TrendPlace; label: string };

/** What a history shows; all words arrive translated. */
export type TrendModel = {
  series: readonly TrendSeries[];
  /** Each holds for its own period only, or for as many from `at` on as `periods` says. */
  targets: readonly TrendTarget[];
  /** The last target in words, with its value. */
  targetLabel: string;
  baseline?: { value: number; label: string } | undefined;
  /** Changes of method or edition: no line crosses `at`. */
  breaks: readonly { at: number; label: string }[];
  /** Where figures count anew from zero: no line crosses, and nothing else changes. */
  restarts?: readonly number[] | undefined;
  /** What comes if the pace so far continues; the label states that assumption. */
  projection?: TrendProjection | undefined;
  /** Least extent of the value axis; it is widened to round ticks. */
  domain: readonly [number, number];
  formatValue: (value: number) => string;
  /** Short, for the axis; equal texts in a row are printed once. */
  formatPeriod: (at: number) => string;
  words: { target: string; provisional: string; simulated: string; noValue: string };
};

/** The last period on the axis: of a figure, a target or the projection. */
export const lastAt = ({ series, targets, projection }: TrendModel): number =>
  Math.max(
    ...series.flatMap(({ points }) => points.map(({ at }) => at)),
    ...targets.map(({ at, periods = 1 }) => at + periods - 1),
    projection?.to.at ?? Number.NEGATIVE_INFINITY,
  );

type TargetStep = { from: number; to: number; value: number };

/** Each target as a step as wide as its periods: a line on to the next would claim what nobody set. */
export const targetSteps = (targets: TrendModel['targets']): TargetStep[] =>
  targets.map(({ at, value, periods = 1 }) => ({ from: at - 0.5, to: at + periods - 0.5, value }));

/** The target that holds in the period at `at`. */
export const targetIn = (targets: TrendModel['targets'], at: number): TrendTarget | undefined =>
  targets.find((target) => target.at <= at && at < target.at + (target.periods ?? 1));
