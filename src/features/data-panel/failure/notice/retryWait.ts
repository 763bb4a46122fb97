import { HttpError } from '@/api/http/errors';
import { waitUntil } from '@/api/http/retryTime';

const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 300_000;

/** One for all panels of this screen: together they ask once, and apart from other screens. */
const JITTER = Math.random();

/** Milliseconds until a panel that failed tries again; longer each time, or when the server says. */
export function retryWait(error: Error, attempt: number, now: number, jitter = JITTER): number {
  if (error instanceof HttpError && error.retryAt !== null) return waitUntil(error.retryAt, now);
  return Math.min(FIRST_WAIT * 2 ** attempt, LONGEST_WAIT) * (1 - jitter / 4);
}
