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

/** What a history shows; all words arrive translated. */
export type TrendModel = {
  series: readonly TrendSeries[];
  /** Each holds for its own period only. */
  targets: readonly { at: number; value: number }[];
  /** The last target in words, with its value. */
  targetLabel: string;
  baseline?: { value: number; label: string } | undefined;
  /** Changes of method or edition: no line crosses `at`. */
  breaks: readonly { at: number; label: string }[];
  /** Least extent of the value axis; it is widened to round ticks. */
  domain: readonly [number, number];
  formatValue: (value: number) => string;
  /** Short, for the axis; equal texts in a row are printed once. */
  formatPeriod: (at: number) => string;
  words: { target: string; provisional: string; simulated: string; noValue: string };
};
