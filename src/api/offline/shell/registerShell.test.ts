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

test.each([
  ['is forbidden', () => Promise.reject(new Error('forbidden'))],
  ['cannot be asked for', async () => ({ update: () => Promise.reject(new Error('offline')) })],
])('a worker that %s stops nothing', async (_, register) => {
  stub(register);
  await expect(registerShell('52.02', 'layar')).resolves.toBeUndefined();
});
