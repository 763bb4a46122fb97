import { sectionOf } from '../slides/contents';
import type { Notes } from './notes';

/** A note with the place it stands at. */
export type PlacedNote = { key: string; text: string };

/**
 * Where the note of each slide stands. The first slide of a section shares that of the section, so that
 * a note made in the report is seen on the projector, and once.
 */
export function noteKeys(slideKeys: readonly string[]): string[] {
  const seen = new Set<string>();
  return slideKeys.map((key) => {
    const section = sectionOf(key);
    const isFirst = !seen.has(section);
    seen.add(section);
    return isFirst ? section : key;
  });
}

/** The notes on a section and on its slides, the section's own first. */
export const notesOfSection = (notes: Notes, section: string): PlacedNote[] =>
  placed(notes, (key) => sectionOf(key) === section).sort(
    (a, b) => Number(b.key === section) - Number(a.key === section),
  );

/** Notes on the meeting, and those whose section the report does not have: none is lost. */
export const notesElsewhere = (notes: Notes, sections: readonly string[]): PlacedNote[] =>
  placed(notes, (key) => !sections.includes(sectionOf(key)));

const placed = (notes: Notes, isMeant: (key: string) => boolean): PlacedNote[] =>
  [...notes].flatMap(([key, text]) => (isMeant(key) ? [{ key, text }] : []));
