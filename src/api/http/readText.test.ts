import { expect, test } from 'vitest';
import { ContractError } from './errors';
import { readText } from './readText';

test('a text is read whole, letters cut in two by the network included', async () => {
  const bytes = new TextEncoder().encode('{"nama":"Café – ≥"}');
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  expect(await readText('/x', new Response(body))).toBe('{"nama":"Café – ≥"}');
});

test('an empty answer is an empty text', async () => {
  expect(await readText('/x', new Response(null))).toBe('');
});

test('an answer without end is given up when it is too large', async () => {
  let sent = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 10;
      controller.enqueue(new Uint8Array(10));
    },
    cancel() {
      isCancelled = true;
    },
  });
  await expect(readText('/x', new Response(body), 100)).rejects.toThrow(ContractError);
  expect({ isCancelled, isBounded: sent < 200 }).toEqual({ isCancelled: true, isBounded: true });
});
