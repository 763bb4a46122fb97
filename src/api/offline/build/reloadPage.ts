import type { BuildId } from '@/domain/wall/heal/reloadReason';
import { ownBuild } from './buildOf';
import { readNote, writeNote } from './sessionNotes';

const NOTE = 'tried-build';

/** The build for which this window was last loaded anew. */
export const triedBuild = (): BuildId | null => readNote(NOTE);

/**
 * Loads the page anew for a build. A new one only where it can be noted that it was tried: without the
 * note a server that goes on delivering the old one would make a loop.
 */
export function reloadFor(build: BuildId): void {
  if (writeNote(NOTE, build) || build === ownBuild()) location.reload();
}
