import { clockSkew } from '@/domain/time/clockSkew';
import type { Milliseconds } from '@/domain/units';

/** Longer than this an answer says nothing exact. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * How far the clock of this device is behind that of the server the page came from; `null` where it
 * does not say. Asks with `HEAD` and past every store: workers answer `GET` alone. Never rejects.
 */
export async function readSkew(url: string): Promise<Milliseconds | null> {
  const asked = Date.now();
  try {
    const { ok, redirected, headers } = await fetch(url, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    const date = headers.get('date');
    if (!ok || redirected || date === null) return null;
    return clockSkew({ asked, answered: Date.now(), date, age: headers.get('age') });
  } catch {
    return null;
  }
}
