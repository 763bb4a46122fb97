import type { Query, QueryCache } from '@tanstack/react-query';
import { superfluous } from '@/domain/wall/heal/keptAnswers';
import type { BuildId } from '@/domain/wall/heal/reloadReason';
import type { ApiBase } from '../../apiBase';
import { brokenPartOf, serverOf } from '../answers/faultOf';
import { type StoreChange, writeStores } from './database';
import { mayKeep } from './mayKeep';
import { beginWrite, endWrite } from './pendingWrites';
import type { Kept } from './restoreAnswers';

type Keeping = { cache: QueryCache; base: ApiBase; build: BuildId; kept: Kept };

/** Answers that come together are written together. */
const GATHER_MS = 5000;

/** Keeps the good answers of both APIs for a start without network. Returns how to stop. */
export function keepAnswers({ cache, base, build, kept }: Keeping): () => void {
  const { database } = kept;
  if (database === null) return () => undefined;
  const receipts = new Map(kept.receipts);
  const written = new WeakSet<object>();
  const arrived = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const gather = ({ queryKey, queryHash, state }: Query) => {
    if (serverOf(base, queryKey) === null || brokenPartOf(state.data) !== null) return;
    arrived.add(queryHash);
    if (timer !== undefined) return;
    beginWrite();
    timer = setTimeout(() => void writeArrived(database), GATHER_MS);
  };
  // Whoever comes from another page of the product has read some answers already.
  for (const query of cache.getAll()) {
    const { data, dataUpdatedAt } = query.state;
    const known = receipts.get(query.queryHash)?.receivedAt ?? 0;
    if (data !== undefined && dataUpdatedAt > known) gather(query);
  }
  const stop = cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    if (event.action.manual !== true) gather(event.query);
  });

  async function writeArrived(into: IDBDatabase): Promise<void> {
    timer = undefined;
    // Somebody else reads in this browser now.
    if (!mayKeep()) return endWrite(false);
    const changes = [...arrived].flatMap(changesFor);
    arrived.clear();
    const removed = superfluous([...receipts.values()]);
    for (const key of removed) {
      receipts.delete(key);
      changes.push({ store: 'answers', key }, { store: 'receipts', key });
    }
    // A full storage keeps what it has; the wall goes on without.
    await writeStores(into, changes).then(
      () => endWrite(true),
      () => endWrite(false),
    );
  }

  function changesFor(key: string): StoreChange[] {
    const query = cache.get(key);
    const data: unknown = query?.state.data;
    if (query === undefined || typeof data !== 'object' || data === null) return [];
    const { queryKey, state } = query;
    const known = receipts.get(key);
    const isNew = known === undefined || !written.has(data);
    const size = isNew ? JSON.stringify(data).length : known.size;
    const receipt = { key, receivedAt: state.dataUpdatedAt, size };
    receipts.set(key, receipt);
    written.add(data);
    return [
      ...(isNew ? [{ store: 'answers' as const, key, value: { build, queryKey, data } }] : []),
      { store: 'receipts', key, value: receipt },
    ];
  }

  return () => {
    stop();
    clearTimeout(timer);
    // What came in the last seconds is not lost with the page.
    if (timer !== undefined) void writeArrived(database);
  };
}
