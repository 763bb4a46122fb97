import { useEffect, useState } from 'react';
import type { Once } from './fetchOnce';

type State<T> = { value: T } | { error: Error } | undefined;

/**
 * What is fetched once; `null` while it is on its way, and thrown when it failed. What is at hand is
 * had at once. Not by `Suspense`: React keeps a fallback that it has shown for 300 ms, however soon
 * what it stands for has come. Always called with the same `once`.
 */
export function useFetched<T>(once: Once<T>): T | null {
  const [state, setState] = useState<State<T>>(once.atHand);
  useEffect(() => {
    if (once.atHand() !== undefined) return setState(once.atHand());
    once.now().then(
      (value) => setState({ value }),
      (error: Error) => setState({ error }),
    );
  }, [once]);
  if (state === undefined) return null;
  if ('error' in state) throw state.error;
  return state.value;
}
