import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '@/domain/time/calendar';
import type { TroubleEvent } from '@/domain/wall/heal/troubleLog';
import { ContractError, HttpError } from '../../http/errors';
import { watchAnswers } from './watchAnswers';

const base = { catalog: '/c', assessment: '/a' };
const KEY = ['scorecard', '/a', '52.02'];
const at = instant('2026-11-22T04:00:00Z');
const about = { key: JSON.stringify(KEY), server: 'assessment', at } as const;
const refused = new HttpError('/a', 500, null, null);
const brokenPart = {
  ok: false,
  error: new ContractError('/a', [{ path: 'x.0', expected: 'a', received: 'b' }]),
};

let client: QueryClient;
let told: TroubleEvent[];

beforeEach(() => {
  vi.useFakeTimers();
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  told = [];
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
});

const watch = () =>
  watchAnswers({ cache: client.getQueryCache(), base, clock: () => at }, (it) => told.push(it));
const ask = (queryFn: () => Promise<unknown>, queryKey: unknown[] = KEY) =>
  client.fetchQuery({ queryKey, queryFn }).catch(() => undefined);
const settle = () => vi.advanceTimersByTimeAsync(10);

test('tells that it was asked and answered', async () => {
  watch();
  await ask(async () => ({ name: 'x' }));
  await settle();
  expect(told).toEqual([
    { type: 'asked', ...about },
    { type: 'answered', ...about, broken: null },
  ]);
});

test('tells what is wrong with an answer, and with a part of one', async () => {
  watch();
  await ask(() => Promise.reject(refused));
  await ask(async () => ({ indicators: brokenPart }));
  await settle();
  expect(told.filter(({ type }) => type !== 'asked')).toEqual([
    { type: 'failed', ...about, fault: { kind: 'status', status: 500 } },
    { type: 'answered', ...about, broken: { kind: 'contract', field: 'x.0', others: 0 } },
  ]);
});

test('tells that nobody waits or reads any more', async () => {
  watch();
  const asking = ask(() => new Promise(() => undefined));
  await settle();
  await client.cancelQueries({ queryKey: KEY });
  await asking;
  client.removeQueries({ queryKey: KEY });
  await settle();
  expect(told.slice(1)).toEqual([
    { type: 'left', key: about.key },
    { type: 'forgotten', keys: [about.key] },
  ]);
});

test('what was put back from storage is no answer, and other questions are not its business', async () => {
  watch();
  client.setQueryData(KEY, { name: 'kept' });
  await ask(async () => 'b1', ['served-build']);
  await settle();
  expect(told).toEqual([]);
});

test('begins with how things stand: what is asked, what failed, what is broken', async () => {
  void ask(() => new Promise(() => undefined), ['a', '/a']);
  await ask(() => Promise.reject(refused), ['b', '/c']);
  await ask(async () => ({ part: brokenPart }), ['c', '/a']);
  client.setQueryData(['d', '/a'], { name: 'good' });
  watch();
  expect(told.map((event) => [event.type, 'key' in event && event.key])).toEqual([
    ['asked', '["a","/a"]'],
    ['failed', '["b","/c"]'],
    ['answered', '["c","/a"]'],
  ]);
});

test('tells nothing after it was stopped', async () => {
  watch()();
  await ask(async () => 1);
  await settle();
  expect(told).toEqual([]);
});
