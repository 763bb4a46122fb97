/** Notes made for a meeting, by the section or slide they stand at. They live in the link alone. */
export type Notes = ReadonlyMap<string, string>;

/** Where a note stands that names no place: at the head of the report. */
export const MEETING = 'rapat';

/** `;` parts the notes, `:` a place from its text, `\` lets either stand for itself. */
const PART = /((?:\\[\s\S]|[^;\\])*\\?)(?:;|$)/g;
const PLACE = /^((?:\\[\s\S]|[^:\\])*):([\s\S]*)$/;

/**
 * Reads `changes:Minta daftar lokasi;macro:Tanyakan sumber`. Any text can be read: what names no place
 * is a note on the meeting, and two notes on one place stand one below the other.
 */
export function parseNotes(text: string): Notes {
  const notes = new Map<string, string>();
  for (const [, part = ''] of text.matchAll(PART)) {
    const [, place = MEETING, words = part] = PLACE.exec(part) ?? [];
    const [key, note] = [unescaped(place).trim() || MEETING, unescaped(words)];
    if (note === '') continue;
    const known = notes.get(key);
    notes.set(key, known === undefined ? note : `${known}\n${note}`);
  }
  return notes;
}

/** The same as `parseNotes` reads; empty without notes. */
export const writeNotes = (notes: Notes): string =>
  [...notes]
    .map(([key, note]) => `${escaped(key, /[\\;:]/g)}:${escaped(note, /[\\;]/g)}`)
    .join(';');

/** With another text at a place, in its old order; a blank one takes the note away. */
export function withNote(notes: Notes, key: string, text: string): Notes {
  const changed = new Map(notes);
  const trimmed = text.trim();
  if (trimmed === '') changed.delete(key);
  else changed.set(key, trimmed);
  return changed;
}

const escaped = (text: string, signs: RegExp): string => text.replace(signs, '\\$&');
const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');
