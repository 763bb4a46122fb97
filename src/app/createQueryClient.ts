import { QueryClient, type QueryState } from '@tanstack/react-query';
import { ContractError, HttpError } from '@/api/http/errors';

const MINUTE = 60_000;
const SHORTEST_WAIT = 20_000;

type Refresh = {
  refreshMinutes: number;
  /** From 0 to 1, one for each screen: screens that failed together return apart. */
  jitter: number;
};

/** Errors that another try cannot mend: the answer itself is wrong or the thing is not there. */
const isLasting = (error: Error) =>
  error instanceof ContractError || (error instanceof HttpError && error.status < 500);

/**
 * Milliseconds to the next automatic try. Pure, because it is asked with every render and a new
 * answer starts the timer anew. After a failure it grows with the outage, so success resets it.
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
  const outage =
    dataUpdatedAt === 0
      ? SHORTEST_WAIT * 2 ** (errorUpdateCount - 1)
      : errorUpdatedAt - dataUpdatedAt - planned;
  return Math.min(Math.max(outage, SHORTEST_WAIT), planned) * (1 - jitter / 4);
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
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: refreshMinutes * MINUTE,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => !isLasting(error) && failures < retries,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4_000),
        refetchInterval: ({ state }) => refreshWait(state, refresh),
        refetchIntervalInBackground: true,
        refetchOnReconnect: true,
        networkMode: 'always',
      },
    },
  });
}
