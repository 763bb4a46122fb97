import { afterEach, expect, test, vi } from 'vitest';
import { registerShell } from './registerShell';

afterEach(() => vi.unstubAllGlobals());

const stub = (register: () => Promise<unknown>) => {
  vi.stubGlobal('document', { querySelector: () => ({ content: 'b1' }) });
  vi.stubGlobal('navigator', { serviceWorker: { register } });
};

test('asks for the worker of the newest build at every start', async () => {
  const update = vi.fn(async () => undefined);
  const register = vi.fn(async () => ({ update }));
  stub(register);
  await registerShell('52.02', 'layar');
  expect(register).toHaveBeenCalledWith('/sw.js', {
    scope: '/52.02/layar',
    updateViaCache: 'none',
  });
  expect(update).toHaveBeenCalledOnce();
});

test('a worker that is forbidden stops nothing', async () => {
  stub(() => Promise.reject(new Error('forbidden')));
  await expect(registerShell('52.02', 'layar')).resolves.toBeNull();
});

test('a newer worker that cannot be asked for leaves the one that is there', async () => {
  const registered = { update: () => Promise.reject(new Error('offline')) };
  stub(async () => registered);
  await expect(registerShell('52.02', 'layar')).resolves.toBe(registered);
});
