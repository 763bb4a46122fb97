import { readSkew } from '@/api/clock/readSkew';

const QUARTER_MS = 15 * 60_000;

/**
 * Tells how far the clock of this device is behind, now and whenever it may have been set: each
 * quarter of an hour and when the page is looked at again. Returns how to stop.
 */
export function watchSkew(tell: (skew: number) => void): () => void {
  let isStopped = false;
  const look = async () => {
    const skew = await readSkew(`${import.meta.env.BASE_URL}config.json`);
    if (skew !== null && !isStopped) tell(skew);
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void look();
  };
  void look();
  const timer = setInterval(() => void look(), QUARTER_MS);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    isStopped = true;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
