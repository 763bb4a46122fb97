import type { BuildId } from '@/domain/wall/heal/reloadReason';
import { buildIn } from './buildOf';

/** Longer than this the page would not come either. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * The build that the server holds now, asked of the server itself and not of what is kept here.
 * `null` when it does not answer with the program. Never rejects.
 */
export async function servedBuild(): Promise<BuildId | null> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}index.html`, {
      cache: 'no-cache',
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    return response.ok ? buildIn(await response.text()) : null;
  } catch {
    return null;
  }
}
