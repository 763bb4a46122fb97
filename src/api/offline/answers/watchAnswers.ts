import {
  CancelledError,
  notifyManager,
  type QueryCache,
  type QueryCacheNotifyEvent,
} from '@tanstack/react-query';
import type { Clock } from '@/domain/time/clock';
import type { TroubleEvent } from '@/domain/wall/heal/troubleLog';
import type { ApiBase } from '../../apiBase';
import { brokenPartOf, faultOf, serverOf } from './faultOf';

type Query = QueryCacheNotifyEvent['query'];
type Watch = { cache: QueryCache; base: ApiBase; clock: Clock };

/**
 * Tells what becomes of every question to the APIs, beginning with how they stand. Returns how to
 * stop. What is told comes a task later: a query may begin while a view is being drawn.
 */
export function watchAnswers(
  { cache, base, clock }: Watch,
  tell: (event: TroubleEvent) => void,
): () => void {
  const about = (query: Query) => {
    const server = serverOf(base, query.queryKey);
    return server === null ? null : { key: query.queryHash, server, at: clock() };
  };
  for (const query of cache.getAll()) {
    const resource = about(query);
    if (resource === null) continue;
    const { data, error, fetchStatus } = query.state;
    if (fetchStatus === 'fetching') tell({ type: 'asked', ...resource });
    else if (error !== null) tell({ type: 'failed', ...resource, fault: faultOf(error) });
    // What is there and good may be what was kept: no word that the server answers.
    else if (brokenPartOf(data) !== null) {
      tell({ type: 'answered', ...resource, broken: brokenPartOf(data) });
    }
  }
  const onEvent = (event: QueryCacheNotifyEvent) => {
    const resource = about(event.query);
    if (resource === null) return;
    if (event.type === 'removed') return tell({ type: 'forgotten', keys: [resource.key] });
    if (event.type !== 'updated') return;
    switch (event.action.type) {
      case 'fetch':
        return tell({ type: 'asked', ...resource });
      case 'success':
        // Set by hand: taken from what was kept, which is no answer.
        if (event.action.manual === true) return;
        return tell({ type: 'answered', ...resource, broken: brokenPartOf(event.action.data) });
      case 'error':
        return event.action.error instanceof CancelledError
          ? tell({ type: 'left', key: resource.key })
          : tell({ type: 'failed', ...resource, fault: faultOf(event.action.error) });
      case 'setState':
        // A question given up goes back to how it stood before.
        return tell({ type: 'left', key: resource.key });
    }
  };
  return cache.subscribe(notifyManager.batchCalls(onEvent));
}
