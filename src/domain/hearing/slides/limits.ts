/**
 * Slides of one section at most. Our own rule: a hearing lasts about two hours, and a slide that is spoken
 * about takes two minutes. What was promised, is owed and has changed gets the most; the rest of a long
 * section stands in the report, and the last slide of the section says how much that is.
 */
const MOST_OF_SECTION = 12;

/** What compares two years has most to tell; what is looked up rather than told has less. */
const MOST: Readonly<Record<string, number>> = {
  promises: 6,
  changes: 16,
  indicators: 10,
  quickWins: 4,
  places: 4,
  macro: 4,
  basis: 2,
};

export const mostSlides = (section: string): number => MOST[section] ?? MOST_OF_SECTION;

/** What is shown of the slides of a section, and how many are left to the report. */
export function limitedTo<T>(slides: readonly T[], most: number): { shown: T[]; left: number } {
  if (slides.length <= most) return { shown: [...slides], left: 0 };
  // One of those allowed says what is left.
  const shown = slides.slice(0, most - 1);
  return { shown, left: slides.length - shown.length };
}
