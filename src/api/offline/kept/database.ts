/**
 * What the wall keeps in this browser. Answers apart from when they were received, because they seldom
 * change: a refresh that brings nothing new writes a few bytes.
 */
const STORES = ['answers', 'receipts', 'failing'] as const;
export type StoreName = (typeof STORES)[number];

/** Two products under one host do not throw away each other's answers. */
const nameOfDatabase = (): string => `wall ${import.meta.env.BASE_URL}`;

/** Rejects where the browser keeps nothing: storage forbidden, full or broken. */
export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(nameOfDatabase(), 1);
    opening.onupgradeneeded = () => {
      for (const store of STORES) opening.result.createObjectStore(store);
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('Another window holds the storage of the wall'));
  });
}

/** Everything in a store, by key. */
export async function readStore(
  database: IDBDatabase,
  name: StoreName,
): Promise<Map<string, unknown>> {
  const store = database.transaction(name).objectStore(name);
  const [keys, values] = await Promise.all([
    resultOf(store.getAllKeys()),
    resultOf<unknown[]>(store.getAll()),
  ]);
  return new Map(keys.map((key, index) => [String(key), values[index]]));
}

export type StoreChange = { store: StoreName; key: string; value?: unknown };

/** All of it or nothing; a change without a value removes. */
export function writeStores(database: IDBDatabase, changes: readonly StoreChange[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORES, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    for (const { store, key, value } of changes) {
      const objects = transaction.objectStore(store);
      if (value === undefined) objects.delete(key);
      else objects.put(value, key);
    }
  });
}

/** Everything that is kept, at once. Never rejects: where nothing can be kept nothing is. */
export async function forgetKept(): Promise<void> {
  try {
    const database = await openDatabase();
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(STORES, 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      for (const store of STORES) transaction.objectStore(store).clear();
    });
    database.close();
  } catch {
    return;
  }
}

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
