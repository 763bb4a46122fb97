import { afterEach, expect, test, vi } from 'vitest';
import { shellServes } from './shellServes';

afterEach(() => vi.unstubAllGlobals());

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

const serve = (workers: Partial<Record<'installing' | 'waiting' | 'active', FakeWorker>>) => {
  const registration = { installing: null, waiting: null, active: null, ...workers };
  vi.stubGlobal('document', { querySelector: () => ({ content: 'b1' }) });
  vi.stubGlobal('navigator', {
    serviceWorker: { register: async () => ({ ...registration, update: async () => undefined }) },
  });
  const told = vi.fn();
  void shellServes('52.02', 'rapat').then(told);
  return { told, settle: () => new Promise((resolve) => setTimeout(resolve)) };
};

test.each([
  ['activated', true],
  ['redundant', false],
] as const)('a worker on its way is waited for until it is %s', async (end, expected) => {
  const worker = new FakeWorker();
  const { told, settle } = serve({ installing: worker });
  for (const state of ['installing', 'installed', 'activating'] as const) {
    worker.become(state);
    await settle();
    expect(told).not.toHaveBeenCalled();
  }
  worker.become(end);
  await settle();
  expect(told).toHaveBeenCalledExactlyOnceWith(expected);
});

test('a worker that is there already serves at once', async () => {
  const worker = new FakeWorker();
  worker.become('activated');
  const { told, settle } = serve({ active: worker });
  await settle();
  expect(told).toHaveBeenCalledExactlyOnceWith(true);
});

test('a worker of the build before does not stand for the one on its way', async () => {
  const old = new FakeWorker();
  old.become('activated');
  const { told, settle } = serve({ active: old, installing: new FakeWorker() });
  await settle();
  expect(told).not.toHaveBeenCalled();
});

test('without workers nothing serves', async () => {
  vi.stubGlobal('document', { querySelector: () => ({ content: 'b1' }) });
  vi.stubGlobal('navigator', {});
  await expect(shellServes('52.02', 'rapat')).resolves.toBe(false);
});
