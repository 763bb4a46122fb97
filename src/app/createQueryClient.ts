import { QueryClient, type QueryState } from '@tanstack/react-query';
import { ContractError, HttpError } from '@/api/http/errors';
import { waitUntil } from '@/api/http/retryTime';

const MINUTE = 60_000;
const SHORTEST_WAIT = 20_000;
/** Quick second tries of a whole page within a minute: a server that just returned is not run over. */
const MOST_QUICK_RETRIES = 6;

type Refresh = {
  refreshMinutes: number;
  /** From 0 to 1, one for each screen: screens that failed together return apart. */
  jitter: number;
};

/** Errors that another try at once cannot mend: the answer is wrong, the thing is not there, or not yet. */
const isLasting = (error: Error) =>
  error instanceof ContractError ||
  (error instanceof HttpError && (error.status < 500 || error.retryAt !== null));

/**
 * Milliseconds to the next automatic try. Pure, because it is asked with every render and a new
 * answer starts the timer anew. After a failure it grows with the outage, so success resets it; a
 * server that said when it wants to be asked is asked then.
 */
export function refreshWait(
  {
    error,
    errorUpdatedAt,
    errorUpdateCount,
    dataUpdatedAt,
  }: Pick<QueryState, 'error' | 'errorUpdatedAt' | 'errorUpdateCount' | 'dataUpdatedAt'>,
  { refreshMinutes, jitter }: Refresh,
): number {
  const planned = refreshMinutes * MINUTE;
  if (error === null) return planned;
  if (error instanceof HttpError && error.retryAt !== null)
    return waitUntil(error.retryAt, errorUpdatedAt);
  const outage =
    dataUpdatedAt === 0
      ? SHORTEST_WAIT * 2 ** (errorUpdateCount - 1)
      : errorUpdatedAt - dataUpdatedAt - planned;
  return Math.min(Math.max(outage, SHORTEST_WAIT), planned) * (1 - jitter / 4);
}

/** Says yes so many times within any minute. */
export function budget(most: number): () => boolean {
  let spent: number[] = [];
  return () => {
    const now = performance.now();
    spent = spent.filter((at) => now - at < MINUTE);
    return spent.length < most && spent.push(now) > 0;
  };
}

/**
 * Keeps the last good answer through failures: a failed refresh is tried again by itself, sooner
 * than the next planned one. `retries` is lowered by tests.
 */
export function createQueryClient({
  refreshMinutes,
  retries = 1,
}: {
  refreshMinutes: number;
  retries?: number;
}): QueryClient {
  const refresh = { refreshMinutes, jitter: Math.random() };
  const mayRetry = budget(MOST_QUICK_RETRIES);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: refreshMinutes * MINUTE,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => !isLasting(error) && failures < retries && mayRetry(),
        retryDelay: (failures) => Math.min(1000 * 2 ** failures, 4000) * (0.5 + Math.random()),
        refetchInterval: ({ state }) => refreshWait(state, refresh),
        refetchIntervalInBackground: true,
        refetchOnReconnect: true,
        networkMode: 'always',
      },
    },
  });
}
