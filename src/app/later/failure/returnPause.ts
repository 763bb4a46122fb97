import { readNote, writeNote } from '@/api/offline/build/sessionNotes';

const NOTE = 'returns';
const FIRST_MS = 1000;
const LONGEST_MS = 60_000;
/** Returns further apart have nothing to do with each other. */
const SITTING_MS = 300_000;

/**
 * Milliseconds before a page is loaded anew by itself; notes that it will be. Each return soon after
 * another waits longer: code that a server does not have must not make a loop.
 */
export function returnPause(now: number, jitter = Math.random()): number {
  const [count = 0, at = 0] = (readNote(NOTE) ?? '').split(' ').map(Number);
  const before = now - at < SITTING_MS ? count : 0;
  writeNote(NOTE, `${before + 1} ${now}`);
  return Math.min(FIRST_MS * 4 ** before, LONGEST_MS) * (0.75 + jitter / 2);
}
