import { notifyManager, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useEffectEvent, useState } from 'react';

type StaleState = { error: Error; receivedAt: number };

export type QueryStates = {
  /** Changes whenever one of the answers arrives. */
  arrivals: string;
  /** True once nothing asked for is still to come for the first time, or one of it has failed. */
  isSettled: boolean;
  /** Set while an answer is shown whose refresh failed. */
  stale: StaleState | null;
};

/**
 * Watches cached answers whose keys begin so, without asking for them. What changes is drawn when
 * there is time: an answer that arrives has its own panels to draw first.
 */
export function useQueryStates(keys: readonly QueryKey[]): QueryStates {
  const cache = useQueryClient().getQueryCache();
  const read = (): QueryStates => {
    const queries = keys.flatMap((queryKey) => cache.findAll({ queryKey }));
    // An indicator looked at earlier may have failed; what nobody sees is not stale on screen.
    const failed = queries.find(
      (query) => query.isActive() && query.state.data !== undefined && query.state.error !== null,
    )?.state;
    return {
      arrivals: queries.map(({ state }) => state.dataUpdatedAt).join(),
      isSettled:
        queries.some(({ state }) => state.status === 'error') ||
        (queries.length > 0 && queries.every(({ state }) => state.status === 'success')),
      stale:
        failed?.error instanceof Error
          ? { error: failed.error, receivedAt: failed.dataUpdatedAt }
          : null,
    };
  };
  const [states, setStates] = useState(read);
  const update = useEffectEvent(() => {
    const next = read();
    startTransition(() => setStates((before) => (isSame(before, next) ? before : next)));
  });
  const watched = JSON.stringify(keys);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other keys are other answers to watch
  useEffect(() => {
    update();
    // Batched, because asking for an answer while rendering also tells the cache's listeners.
    return cache.subscribe(notifyManager.batchCalls(() => update()));
  }, [cache, watched]);
  return states;
}

const isSame = (a: QueryStates, b: QueryStates): boolean =>
  a.arrivals === b.arrivals &&
  a.isSettled === b.isSettled &&
  a.stale?.error === b.stale?.error &&
  a.stale?.receivedAt === b.stale?.receivedAt;
