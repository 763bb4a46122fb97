declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

/** 42 means 42 %. Achievement may exceed 100 and is never capped. */
export type Percent = Quantity<'percent'>;
/** Difference of two percentages ("poin persen"). */
export type PercentagePoints = Quantity<'percentage-points'>;
/** Whole rupiah. */
export type Rupiah = Quantity<'rupiah'>;
/** Whole days; negative means ahead of time. */
export type Days = Quantity<'days'>;
/** Length of time; a moment is an `Instant`. */
export type Milliseconds = Quantity<'milliseconds'>;
/** Score on the scale that its own scheme declares (0–4, 1–5, …). */
export type Score = Quantity<'score'>;

export const percent = (value: number) => value as Percent;
export const percentagePoints = (value: number) => value as PercentagePoints;
export const rupiah = (value: number) => value as Rupiah;
export const days = (value: number) => value as Days;
export const milliseconds = (value: number) => value as Milliseconds;
export const score = (value: number) => value as Score;

/** Share of a whole as a percentage; `null` when the whole is zero, because no share exists then. */
export const shareOf = (part: number, whole: number): Percent | null =>
  whole === 0 ? null : percent((part / whole) * 100);

/** Difference of two percentages, in percentage points. */
export const difference = (a: Percent, b: Percent): PercentagePoints => percentagePoints(a - b);
