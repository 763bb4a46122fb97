import { returnWait } from '@/domain/wall/heal/returnWait';
import { ownBuild } from './buildOf';
import { servedBuild } from './servedBuild';
import { readNote, writeNote } from './sessionNotes';

const NOTE = 'failures';
const MINUTE_MS = 60_000;

/** The page lived: its next failure is counted from one again. */
export const forgetFailures = (): void => {
  writeNote(NOTE, null);
};

/**
 * Nobody stands before a wall to press "reload". After a wait that grows with each failure in a row
 * the page is loaded anew as soon as the server answers. Returns how to stop.
 */
export function returnByItself(): () => void {
  const failures = (Number(readNote(NOTE)) || 0) + 1;
  writeNote(NOTE, String(failures));
  let isStopped = false;
  let timer = setTimeout(tryAgain, returnWait(failures));
  async function tryAgain() {
    const isServed = ownBuild() === null || (await servedBuild()) !== null;
    if (isStopped) return;
    if (isServed) location.reload();
    else timer = setTimeout(tryAgain, MINUTE_MS);
  }
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}
