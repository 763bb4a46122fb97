import { useEffect, useMemo, useState } from 'react';
import { instant } from '@/domain/time/calendar';
import type { Clock } from '@/domain/time/clock';

/** After the first view: nothing of it waits for this. */
const BEGIN_MS = 2000;

/** The clock, put right by the server's where the device is wrong, and by how much. */
export function useTrueClock(clock: Clock): { clock: Clock; skew: number } {
  const [skew, setSkew] = useState(0);
  useEffect(() => {
    // The figures of the demo are made for the day of the device.
    if (__DEMO__) return;
    let stop: (() => void) | undefined;
    const begin = setTimeout(() => {
      import('./later/watchSkew').then(
        ({ watchSkew }) => {
          stop ??= watchSkew((behind) =>
            // Within seconds it is the same error: nothing is drawn anew for it.
            setSkew((known) => (Math.abs(known - behind) < 10_000 ? known : behind)),
          );
        },
        () => undefined,
      );
    }, BEGIN_MS);
    return () => {
      clearTimeout(begin);
      stop?.();
      stop = () => undefined;
    };
  }, []);
  return useMemo(
    () => ({
      skew,
      clock: skew === 0 ? clock : () => instant(new Date(Date.parse(clock()) + skew).toISOString()),
    }),
    [clock, skew],
  );
}
