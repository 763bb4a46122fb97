/** One edition of an index: its own bands, its years. */
export type BandedSection = {
  key: string;
  name: string;
  /** Lower bounds, inclusive, lowest first; `short` where the full label has no room. */
  bands: readonly { from: number; label: string; short: string }[];
  slots: readonly BandedSlot[];
};

/** One year; `null` is hatched. */
export type BandedSlot = { year: number; value: number | null };

/** Scores on one full scale, with a break between editions; all words arrive translated. */
export type BandedScaleModel = {
  min: number;
  max: number;
  /** In order of time, at least one. */
  sections: readonly BandedSection[];
  formatValue: (value: number) => string;
};
