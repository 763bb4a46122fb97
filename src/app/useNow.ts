import { useEffect, useState } from 'react';
import type { Instant } from '@/domain/time/calendar';
import type { Clock } from '@/domain/time/clock';

/**
 * Asks the machine what time it is, for all that people read: figures, ages, the day. What only times
 * requests and timers, or is told of the device itself, asks on its own.
 */
export const systemClock: Clock = () => new Date().toISOString() as Instant;

const MINUTE = 60_000;

/** The moment, renewed each minute so that ages keep counting on an unattended screen. */
export function useNow(clock: Clock): Instant {
  const [seen, setSeen] = useState(() => ({ clock, now: clock() }));
  // A clock that was put right counts at once.
  if (seen.clock !== clock) setSeen({ clock, now: clock() });
  useEffect(() => {
    const timer = setInterval(() => setSeen({ clock, now: clock() }), MINUTE);
    return () => clearInterval(timer);
  }, [clock]);
  return seen.now;
}
