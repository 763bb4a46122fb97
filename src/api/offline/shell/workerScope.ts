/** What this worker uses of a worker's world; the page's own library of types does not have it. */
type WorkerEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
export type RequestEvent = WorkerEvent & {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
};

type WorkerScope = {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
    (type: 'fetch', listener: (event: RequestEvent) => void): void;
  };
};

export const worker = globalThis as unknown as WorkerScope;

/** Written before the worker's code by the build: what was published together. */
declare const SHELL: { build: string; base: string; files: string[] };

export const { build, base, files } = SHELL;
