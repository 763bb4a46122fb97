import { useCallback, useState } from 'react';
import type { Handed, HandedIn } from './handed';

/** What the sections have handed in so far, and how they do. */
export function useHandedIn<T>(): [
  handed: HandedIn<T>,
  hand: (section: string, handed: Handed<T>) => void,
] {
  const [handed, setHanded] = useState<HandedIn<T>>(() => new Map());
  const hand = useCallback(
    (section: string, given: Handed<T>) => setHanded((known) => new Map(known).set(section, given)),
    [],
  );
  return [handed, hand];
}
