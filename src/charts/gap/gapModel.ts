/** One year of a gap; a year without both ends is not drawn but keeps its room. */
export type GapColumn = {
  year: number;
  /** Years with one number are joined by lines: same method, no year left out between. */
  run: number;
  best: number;
  worst: number;
  /** The whole place; `null` when it has no figure of that period and method. */
  whole: number | null;
  /** The gap as written. */
  gap: string;
  isProvisional: boolean;
};

/** Best and worst value of parts of a place by year; all words arrive translated. */
export type GapModel = {
  /** In order of time. */
  columns: readonly GapColumn[];
  /** Years from which another method holds. */
  breaks: readonly number[];
  formatValue: (value: number) => string;
  words: { best: string; worst: string; whole: string; gap: string; break: string };
};
