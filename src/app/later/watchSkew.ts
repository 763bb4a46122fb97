import { readSkew } from '@/api/clock/readSkew';

const MINUTE = 60_000;
const QUARTER_MS = 15 * MINUTE;
/** Servers of time move a clock by less; whoever sets it by hand, by more. */
const SET_FROM_MS = 5000;

/** When the page began, as the clock has it now: it changes when the clock is set, or slept through. */
const beginning = () => Date.now() - performance.now();

/**
 * Tells how far the clock of this device is behind, now and whenever it may have been set: within a
 * minute of that, each quarter of an hour and when the page is looked at again. Returns how to stop.
 */
export function watchSkew(tell: (skew: number) => void): () => void {
  let isStopped = false;
  let begun = beginning();
  const look = async () => {
    begun = beginning();
    const skew = await readSkew(`${import.meta.env.BASE_URL}config.json`);
    if (skew !== null && !isStopped) tell(skew);
  };
  const lookIfSet = () => {
    if (Math.abs(beginning() - begun) > SET_FROM_MS) void look();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void look();
  };
  void look();
  const timers = [setInterval(() => void look(), QUARTER_MS), setInterval(lookIfSet, MINUTE)];
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    isStopped = true;
    for (const timer of timers) clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
