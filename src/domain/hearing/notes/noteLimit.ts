import { type Notes, withNote, writeNotes } from './notes';

/**
 * Our own rule: letters of one note and of all, so that a slide can show it and a link can be sent.
 * Servers refuse a line of more than 8,192 signs; a note in emoji takes twelve of them each.
 */
export const NOTE_LIMIT = { ofOne: 600, ofAll: 3000, inAddress: 6000 } as const;

/** Why a note cannot be saved, with the letters there would be. */
export type NoteFault =
  | { kind: 'one'; letters: number }
  | { kind: 'all'; letters: number }
  | { kind: 'address' };

/** `null` when the text fits at that place. Taking a note away always does. */
export function noteFault(notes: Notes, key: string, text: string): NoteFault | null {
  const own = lettersOf(text.trim());
  if (own === 0) return null;
  if (own > NOTE_LIMIT.ofOne) return { kind: 'one', letters: own };
  const changed = withNote(notes, key, text);
  const all = [...changed.values()].reduce((sum, note) => sum + lettersOf(note), 0);
  if (all > NOTE_LIMIT.ofAll) return { kind: 'all', letters: all };
  const address = new TextEncoder().encode(writeNotes(changed));
  return addressLength(address) > NOTE_LIMIT.inAddress ? { kind: 'address' } : null;
}

/** An emoji counts as one or a few, never as half of one. */
export const lettersOf = (text: string): number => [...text].length;

/** Letters, digits and spaces take one sign of an address, every other byte three. */
const addressLength = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum + (PLAIN.test(String.fromCharCode(byte)) ? 1 : 3), 0);

const PLAIN = /[A-Za-z0-9 *._-]/;
