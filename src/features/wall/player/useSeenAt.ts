import { useLayoutEffect, useState } from 'react';

/** When the scenes of those keys came on screen; `now` in milliseconds of a clock that never goes back. */
export function useSeenAt(keys: string, now: () => number): number {
  const [seenAt, setSeenAt] = useState(now);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment the keys change is what is asked for
  useLayoutEffect(() => setSeenAt(now()), [keys, now]);
  return seenAt;
}
