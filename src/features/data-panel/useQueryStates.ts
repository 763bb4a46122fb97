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
  const queries = () => keys.flatMap((queryKey) => cache.findAll({ queryKey }));
  // An indicator looked at earlier may have failed; what nobody sees is not stale on screen.
  const active = () => queries().filter((query) => query.isActive());
  const arrivals = useSyncExternalStore(subscribe, () =>
    queries()
      .map(({ state }) => state.dataUpdatedAt)
      .join(),
  );
  const failed = useSyncExternalStore(
    subscribe,
    () =>
      active()
        .map((query) => query.state)
        .find((state) => state.data !== undefined && state.error !== null) ?? null,
  );
  return {
    arrivals,
    stale:
      failed?.error instanceof Error
        ? { error: failed.error, receivedAt: failed.dataUpdatedAt }
        : null,
  };
}
