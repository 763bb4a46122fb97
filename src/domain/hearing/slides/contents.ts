/** The section of a slide or of a note: what its key begins with. */
export const sectionOf = (key: string): string => key.split(':', 1)[0] ?? '';

/** A section of the presentation, and the number of its first slide, from 1. */
export type ContentsEntry = { section: string; number: number };

/** Where each section begins, in the order of the slides. */
export function contentsOf(slideKeys: readonly string[]): ContentsEntry[] {
  const sections = slideKeys.map(sectionOf);
  return sections.flatMap((section, at) =>
    sections.indexOf(section) === at ? [{ section, number: at + 1 }] : [],
  );
}

/** The number of a slide that the address asks for, from 1 to `count`: the nearest there is. */
export function slideNumber(text: string | undefined, count: number): number {
  const asked = /^[+-]?\d+$/.test(text ?? '') ? Number(text) : 1;
  return Math.max(1, Math.min(asked, count));
}
