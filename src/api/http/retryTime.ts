const SHORTEST_MS = 2000;
const LONGEST_MS = 3_600_000;
const MOST_JITTER_MS = 10_000;

/**
 * When a server that says `Retry-After` (seconds or a date) may be asked again, by the clock of this
 * device; `null` where it does not say. A date is read by the server's own clock where its `Date` is
 * known. `jitter`, from 0 to 1, keeps screens apart that were refused together.
 */
export function retryTime(headers: Headers, now: number, jitter: number): number | null {
  const after = headers.get('retry-after') ?? '';
  const wait = /^\s*\d+\s*$/.test(after)
    ? Number(after) * 1000
    : Date.parse(after) - (Date.parse(headers.get('date') ?? '') || now);
  if (Number.isNaN(wait)) return null;
  const bounded = Math.min(Math.max(wait, SHORTEST_MS), LONGEST_MS);
  return now + bounded + jitter * Math.min(bounded, MOST_JITTER_MS);
}

/** A timer may fire a little early. */
const AFTER_MS = 100;

/** Milliseconds to a moment so given; never longer, however the clock was set meanwhile. */
export const waitUntil = (retryAt: number, now: number): number =>
  Math.min(Math.max(retryAt - now, 0), LONGEST_MS + MOST_JITTER_MS) + AFTER_MS;
