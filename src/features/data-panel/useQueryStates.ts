import { notifyManager, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

type StaleState = { error: Error; receivedAt: number };

/**
 * Watches cached answers whose keys begin so, without asking for them. `arrivals` changes whenever one of them arrives;
 * `stale` is set while an answer is shown whose refresh failed.
 */
export function useQueryStates(keys: readonly QueryKey[]): {
  arrivals: string;
  stale: StaleState | null;
} {
  const cache = useQueryClient().getQueryCache();
  // Batched, because asking for an answer while rendering also tells the cache's listeners.
  const subscribe = (notify: () => void) => cache.subscribe(notifyManager.batchCalls(notify));
  const states = () =>
    keys.flatMap((queryKey) => cache.findAll({ queryKey }).map((query) => query.state));
  const arrivals = useSyncExternalStore(subscribe, () =>
    states()
      .map(({ dataUpdatedAt }) => dataUpdatedAt)
      .join(),
  );
  const failed = useSyncExternalStore(
    subscribe,
    () => states().find((state) => state.data !== undefined && state.error !== null) ?? null,
  );
  return {
    arrivals,
    stale:
      failed?.error instanceof Error
        ? { error: failed.error, receivedAt: failed.dataUpdatedAt }
        : null,
  };
}
