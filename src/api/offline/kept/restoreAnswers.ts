import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { KeptAnswer } from '@/domain/wall/heal/keptAnswers';
import type { BuildId } from '@/domain/wall/heal/reloadReason';
import type { Failing } from '@/domain/wall/heal/troubleLog';
import { openDatabase, readStore, writeStores } from './database';
import { toFailing } from './keepFailing';

/** What was kept of the last time the wall ran in this browser. */
export type Kept = {
  /** `null` where the browser keeps nothing. */
  database: IDBDatabase | null;
  receipts: ReadonlyMap<string, KeptAnswer>;
  /** What failed then, and was not answered since. */
  failing: ReadonlyMap<string, Failing>;
};

export const NOTHING_KEPT: Kept = { database: null, receipts: new Map(), failing: new Map() };

/** As `keepAnswers` writes it; the data are those of the same build, so their shape is known. */
const answerSchema = v.object({
  build: v.string(),
  queryKey: v.array(v.unknown()),
  data: v.unknown(),
});
const receiptSchema = v.object({ key: v.string(), receivedAt: v.number(), size: v.number() });

/** A storage that does not answer must not keep the wall dark. */
const PATIENCE_MS = 3000;

/**
 * Puts what was kept back as if it had just been read, but dated as it was received, and to be asked
 * for again at once. What another build kept is removed. Never rejects.
 */
export async function restoreAnswers(client: QueryClient, build: BuildId): Promise<Kept> {
  const patience = new Promise<Kept>((resolve) =>
    setTimeout(() => resolve(NOTHING_KEPT), PATIENCE_MS),
  );
  return Promise.race([restore(client, build).catch(() => NOTHING_KEPT), patience]);
}

async function restore(client: QueryClient, build: BuildId): Promise<Kept> {
  const database = await openDatabase();
  const [answers, receipts, failing] = await Promise.all([
    readStore(database, 'answers'),
    readStore(database, 'receipts'),
    readStore(database, 'failing'),
  ]);
  const restored = new Map<string, KeptAnswer>();
  const stale: string[] = [];
  for (const [key, kept] of answers) {
    const receipt = receipts.get(key);
    if (v.is(answerSchema, kept) && kept.build === build && v.is(receiptSchema, receipt)) {
      putBack(client, kept.queryKey, kept.data, receipt.receivedAt);
      restored.set(key, receipt);
    } else stale.push(key);
  }
  await writeStores(
    database,
    stale.flatMap((key) => [
      { store: 'answers', key },
      { store: 'receipts', key },
    ]),
  );
  return { database, receipts: restored, failing: toFailing(failing, restored) };
}

function putBack(client: QueryClient, key: readonly unknown[], data: unknown, at: number): void {
  if (client.getQueryData(key) !== undefined) return;
  client.setQueryData(key, data, { updatedAt: at });
  void client.invalidateQueries({ queryKey: key, exact: true, refetchType: 'none' });
}
