import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * With each new scene, answers that failed and are asked for by nobody forget it: else the next who
 * needs them would be given the old failure and never ask.
 */
export function useFreshTries(shown: string): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (shown === '') return;
    void queryClient.resetQueries({
      type: 'inactive',
      predicate: ({ state }) => state.status === 'error' && state.data === undefined,
    });
  }, [shown, queryClient]);
}
