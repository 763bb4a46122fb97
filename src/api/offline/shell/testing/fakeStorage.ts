/** Cache storage for tests, as far as the worker uses it, which can be full or broken. */
export function fakeStorage(origin: string) {
  const stores = new Map<string, Map<string, Response>>();
  let fault: 'full' | 'broken' | null = null;
  const addressOf = (asked: string | { url: string }) =>
    new URL(typeof asked === 'string' ? asked : asked.url, origin).href;
  const guard = (isWriting: boolean) => {
    if (fault === 'broken' || (fault === 'full' && isWriting))
      throw new Error(`storage is ${fault}`);
  };
  const put = (store: Map<string, Response>) => async (path: string, answer: Response) => {
    guard(true);
    store.set(addressOf(path), answer);
  };
  return {
    fail: (how: 'full' | 'broken') => {
      fault = how;
    },
    caches: {
      open: async (name: string) => {
        guard(false);
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return { put: put(store) };
      },
      match: async (
        asked: string | { url: string },
        { cacheName }: { cacheName?: string } = {},
      ) => {
        guard(false);
        const searched = [...stores].filter(([name]) => (cacheName ?? name) === name);
        const found = searched.map(([, store]) => store.get(addressOf(asked))).find(Boolean);
        // A copy would not say any more that it came from another address; storage remembers it.
        return (
          found && Object.defineProperty(found.clone(), 'redirected', { value: found.redirected })
        );
      },
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
  };
}
