import { QueryClient } from '@tanstack/react-query';
import { ContractError, HttpError } from '@/api/http/errors';

const MINUTE = 60_000;
const LONGEST_WAIT = 5 * MINUTE;

/** Doubles from two seconds up; the jitter keeps many screens from returning in one moment. */
export const backOff = (failures: number, jitter: number): number =>
  Math.min(2_000 * 2 ** failures, LONGEST_WAIT) * (0.75 + jitter / 2);

/** Errors that another try cannot mend: the answer itself is wrong or the thing is not there. */
const isLasting = (error: Error) =>
  error instanceof ContractError || (error instanceof HttpError && error.status < 500);

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
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: refreshMinutes * MINUTE,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => !isLasting(error) && failures < retries,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 4_000),
        refetchInterval: ({ state }) =>
          state.error === null
            ? refreshMinutes * MINUTE
            : backOff(Math.min(state.errorUpdateCount, 8) + 2, Math.random()),
        refetchIntervalInBackground: true,
        networkMode: 'always',
      },
    },
  });
}
