import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askEarly } from '@/api/early/earlyAnswers';
import { HttpError } from '@/api/http/errors';
import { getJson } from '@/api/http/getJson';

const url = 'http://localhost/api/x.json';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const ask = (answer: () => Response, address = url) => {
  server.use(http.get(address, answer));
  return getJson(address, new AbortController().signal);
};

describe('an answer', () => {
  test('that is JSON is handed on as it is', async () => {
    await expect(ask(() => HttpResponse.json({ a: 1 }))).resolves.toEqual({ a: 1 });
  });

  test('with an error status keeps the server’s own explanation', async () => {
    const problem = { type: 'about:blank', title: 'Unavailable', status: 503, detail: 'Disk full' };
    const asking = ask(() => HttpResponse.json(problem, { status: 503 }));
    await expect(asking).rejects.toMatchObject({
      name: 'HttpError',
      status: 503,
      title: 'Unavailable',
      detail: 'Disk full',
    });
  });

  test('with an error status and no explanation is an error all the same', async () => {
    const asking = ask(() => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(asking).rejects.toMatchObject({ name: 'HttpError', status: 502, detail: null });
  });

  test.each([
    ['<!doctype html>', 'HTML'],
    ['{"a":', 'malformed JSON'],
  ])('of %s breaks the contract and says what came instead', async (body, received) => {
    await expect(ask(() => new HttpResponse(body))).rejects.toMatchObject({
      name: 'ContractError',
      issues: [{ expected: 'JSON', received }],
    });
  });

  test('that breaks off in the middle is a network error', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a":'));
        controller.error(new Error('reset'));
      },
    });
    await expect(ask(() => new HttpResponse(body))).rejects.toMatchObject({ name: 'NetworkError' });
  });

  test('of a server that wants to be left alone says until when, and nobody asks it meanwhile', async () => {
    let asked = 0;
    const address = 'http://busy.example/api/x.json';
    const busy = () => {
      asked += 1;
      return new HttpResponse(null, { status: 429, headers: { 'retry-after': '30' } });
    };
    const before = Date.now();
    const error = await ask(busy, address).catch((thrown: unknown) => thrown);
    const retryAt = error instanceof HttpError ? (error.retryAt ?? 0) : 0;
    expect(retryAt - before).toBeGreaterThanOrEqual(30_000);
    await expect(ask(busy, address)).rejects.toMatchObject({
      status: 429,
      retryAt: expect.closeTo(retryAt, -3),
    });
    expect(asked).toBe(1);
  });

  test('that came early is whole, however late the program is', async () => {
    let asked = 0;
    const early = 'http://early.example/config.json';
    server.use(http.get(early, () => HttpResponse.json({ asked: ++asked })));
    const patience = AbortSignal.timeout;
    const unread = new AbortController();
    AbortSignal.timeout = () => unread.signal;
    await askEarly(early);
    AbortSignal.timeout = patience;
    unread.abort();
    expect(await getJson(early, new AbortController().signal)).toEqual({ asked: 1 });
  });

  test('that failed early is asked for again', async () => {
    const early = 'http://early.example/config.json';
    server.use(http.get(early, () => HttpResponse.error()));
    await askEarly(early);
    await expect(ask(() => HttpResponse.json({ a: 1 }), early)).resolves.toEqual({ a: 1 });
  });

  test('that never comes is a network error', async () => {
    await expect(ask(() => HttpResponse.error())).rejects.toMatchObject({ name: 'NetworkError' });
  });
});
