import * as v from 'valibot';
import { instant } from '@/domain/time/calendar';
import type { KeptAnswer } from '@/domain/wall/heal/keptAnswers';
import { type Failing, WALL_SERVERS } from '@/domain/wall/heal/troubleLog';
import { writeStores } from './database';

/** What may be the fault of a server as a whole: a broken contract is found again by asking. */
const failingSchema = v.object({
  server: v.picklist(WALL_SERVERS),
  since: v.pipe(v.string(), v.isoTimestamp(), v.transform(instant)),
  fault: v.variant('kind', [
    v.object({ kind: v.picklist(['unreachable', 'sign-in', 'page']) }),
    v.object({ kind: v.literal('status'), status: v.number() }),
  ]),
});

/** What was failing when the wall last ran, so that "since" is true after a reload too. */
export function toFailing(
  kept: ReadonlyMap<string, unknown>,
  receipts: ReadonlyMap<string, KeptAnswer>,
): Map<string, Failing> {
  const failing = new Map<string, Failing>();
  for (const [key, value] of kept) {
    const { success, output } = v.safeParse(failingSchema, value);
    const receivedAt = receipts.get(key)?.receivedAt ?? 0;
    if (success && receivedAt < Date.parse(output.since)) failing.set(key, output);
  }
  return failing;
}

/** Writes what began to fail or recovered. Never rejects. */
export async function keepFailing(
  database: IDBDatabase,
  before: ReadonlyMap<string, Failing>,
  now: ReadonlyMap<string, Failing>,
): Promise<void> {
  const over = [...before.keys()].filter((key) => !now.has(key));
  const begun = [...now].filter(([key, failing]) => before.get(key) !== failing);
  await writeStores(database, [
    ...over.map((key) => ({ store: 'failing' as const, key })),
    ...begun.map(([key, value]) => ({ store: 'failing' as const, key, value })),
  ]).catch(() => undefined);
}
