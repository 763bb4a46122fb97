import { expect, test } from 'vitest';
import { readAhead } from './readAhead';

const URL = '/api/a.json';
const { signal } = new AbortController();

/** Counts how often an address was read. */
function counting(read: (url: string) => Promise<{ of: string }> = async (url) => ({ of: url })) {
  const asked: string[] = [];
  const answers = readAhead(async (url) => {
    asked.push(url);
    return read(url);
  });
  return { asked, answers };
}

test('what was begun ahead is read once, for the first who asks', async () => {
  const { asked, answers } = counting();
  void answers.begin(URL);
  expect(await answers.read(URL, signal)).toEqual({ of: URL });
  expect(asked).toEqual([URL]);
});

test('whoever asks again gets a newer answer', async () => {
  const { asked, answers } = counting();
  await answers.begin(URL);
  await answers.read(URL, signal);
  await answers.read(URL, signal);
  expect(asked).toEqual([URL, URL]);
});

test('what is read to the end is at hand, once', async () => {
  const { asked, answers } = counting();
  expect(answers.takeAtHand(URL)).toBeUndefined();
  await answers.begin(URL);
  expect(answers.takeAtHand(URL)).toEqual({ of: URL });
  expect(answers.takeAtHand(URL)).toBeUndefined();
  await answers.read(URL, signal);
  expect(asked).toEqual([URL, URL]);
});

test('what is still being read is not at hand, and not lost by asking', async () => {
  const { asked, answers } = counting();
  void answers.begin(URL);
  expect(answers.takeAtHand(URL)).toBeUndefined();
  await answers.read(URL, signal);
  expect(asked).toEqual([URL]);
});

test('what fails ahead fails for whoever takes it', async () => {
  const { answers } = counting(() => Promise.reject(new Error('broken')));
  expect(await answers.begin(URL)).toBeNull();
  expect(answers.takeAtHand(URL)).toBeUndefined();
  await expect(answers.read(URL, signal)).rejects.toThrow('broken');
});

test('what the app has asked for already is not begun: a slow start would ask twice', async () => {
  const { asked, answers } = counting();
  const first = answers.read(URL, signal);
  expect(await answers.begin(URL)).toBeNull();
  await first;
  expect(asked).toEqual([URL]);
  expect(answers.takeAtHand(URL)).toBeUndefined();
});

test('what nobody began is read when it is asked for, with the signal of who asks', async () => {
  const answers = readAhead(async (url, by) => ({ url, by }));
  expect(await answers.read(URL, signal)).toEqual({ url: URL, by: signal });
});
