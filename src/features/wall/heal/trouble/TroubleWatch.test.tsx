import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiBaseProvider } from '@/api/ApiBaseContext';
import { NOTHING_KEPT } from '@/api/offline/kept/restoreAnswers';
import { type Instant, instant } from '@/domain/time/calendar';
import { ClockProvider } from '@/ui/ClockContext';
import { TroubleWatch, useTroubles } from './TroubleWatch';

const HOUR_MS = 3_600_000;
let setBackMs: number;
const clock = (): Instant => instant(new Date(Date.now() - setBackMs).toISOString());

beforeEach(() => {
  setBackMs = 0;
  vi.useFakeTimers({ now: new Date('2026-11-22T04:00:00Z') });
});
afterEach(() => vi.useRealTimers());

const Told = () => (
  <output>
    {useTroubles().map((it) => `${it.kind} ${'since' in it ? it.since.slice(11, 19) : it.skew}`)}
  </output>
);
const told = () => screen.getByRole('status').textContent;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function watch() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ApiBaseProvider value={{ catalog: '/c', assessment: '/a' }}>
        <ClockProvider value={clock}>
          <TroubleWatch kept={NOTHING_KEPT}>
            <Told />
          </TroubleWatch>
        </ClockProvider>
      </ApiBaseProvider>
    </QueryClientProvider>,
  );
  return async (key: string, answer: () => Promise<unknown>, api = '/a') => {
    await act(async () => void client.fetchQuery({ queryKey: [key, api], queryFn: answer }));
    await pass(10);
  };
}
const silence = () => new Promise<never>(() => undefined);

test.each([
  ['a timer that fires a millisecond early', 1],
  ['a clock set back by hours', 3 * HOUR_MS],
])('who is silent is told in spite of %s', async (_, ms) => {
  const ask = watch();
  await ask('a', silence);
  expect(told()).toBe('');
  setBackMs = ms;
  await pass(12_000);
  expect(told()).toBe('slow 04:00:00');
});

test('who is asked after the clock was set back is not slow at once, and told when slow', async () => {
  const ask = watch();
  await ask('a', async () => 1);
  await pass(60_000);
  setBackMs = HOUR_MS;
  await ask('b', silence);
  await pass(8_000);
  expect(told()).toBe('');
  await pass(3_000);
  expect(told()).toBe('slow 03:01:00');
});

test('each API is told when its own wait is over', async () => {
  const ask = watch();
  await ask('a', silence);
  await pass(5_000);
  await ask('b', silence, '/c');
  await pass(4_900);
  expect(told()).toBe('');
  await pass(200);
  expect(told()).toBe('slow 04:00:00');
  await pass(5_000);
  expect(told()).toBe('slow 04:00:05slow 04:00:00');
});
