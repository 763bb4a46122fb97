import { notifyManager, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { HttpError } from '@/api/http/errors';

/** What an API refuses of what is on screen: 401 asks who is there, 403 knows and says no. */
export type Refusal = 401 | 403;

export function useRefusal(queryClient: QueryClient): Refusal | null {
  const subscribe = useCallback(
    // Batched, because asking for an answer while rendering also tells the cache's listeners.
    (listener: () => void) =>
      queryClient.getQueryCache().subscribe(notifyManager.batchCalls(listener)),
    [queryClient],
  );
  return useSyncExternalStore(subscribe, () => refusalIn(queryClient));
}

function refusalIn(queryClient: QueryClient): Refusal | null {
  const statuses = queryClient
    .getQueryCache()
    .getAll()
    .filter((query) => query.isActive() && query.state.error instanceof HttpError)
    .map(({ state }) => (state.error instanceof HttpError ? state.error.status : 0));
  if (statuses.includes(401)) return 401;
  return statuses.includes(403) ? 403 : null;
}
