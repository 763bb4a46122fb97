import { type FetchQueryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** `fetching`: on its way, one after the other. `done`: `missing` answers did not come. */
export type AtHand = { kind: 'fetching' } | { kind: 'done'; missing: number };

/** Asks for answers ahead, one at a time, so that what is on the screen is not held up. */
export function useAtHand(queries: readonly FetchQueryOptions[] | null): AtHand {
  const client = useQueryClient();
  const [state, setState] = useState<AtHand>({ kind: 'fetching' });
  useEffect(() => {
    if (queries === null) return;
    let isWanted = true;
    const fetchAll = async () => {
      for (const query of queries) {
        if (!isWanted) return;
        // What fails is counted below; the page that needs it says why.
        await client.prefetchQuery(query);
      }
      const missing = queries.filter(
        ({ queryKey = [] }) => client.getQueryData(queryKey) === undefined,
      ).length;
      if (isWanted) setState({ kind: 'done', missing });
    };
    setState({ kind: 'fetching' });
    void fetchAll();
    return () => {
      isWanted = false;
    };
  }, [client, queries]);
  return state;
}
