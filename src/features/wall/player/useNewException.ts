import { useEffect, useEffectEvent, useRef } from 'react';
import { exceptionKeys, hasNewException } from '@/domain/wall/rotation/newExceptions';
import type { WallFacts } from '@/domain/wall/rotation/planRotation';

/** Calls once when something came off track since the last answer; not for the first answer. */
export function useNewException(facts: WallFacts | null, onNew: () => void): void {
  const known = useRef<readonly string[] | null>(null);
  const notify = useEffectEvent(onNew);
  useEffect(() => {
    // What a broken part hid and a mended one shows again is no news.
    if (facts === null || !facts.isWhole) return;
    const keys = exceptionKeys(facts);
    if (known.current !== null && hasNewException(known.current, keys)) notify();
    known.current = keys;
  }, [facts]);
}
