import { readText } from '../http/readText';

/** A server that keeps silent longer counts as one that does not answer. */
export const LONGEST_ANSWER_MS = 30_000;

/** An answer as far as anybody reads it. */
export type Answer = Pick<Response, 'ok' | 'status' | 'headers'> & { text: string };

const answers = new Map<string, Promise<Answer | null>>();

/** Reads the body at once: unread, it would be given up with its time, however late the program is. */
export async function readAnswer(url: string, response: Response): Promise<Answer> {
  const { ok, status, headers } = response;
  return { ok, status, headers, text: await readText(url, response) };
}

/** Asks before the code that needs the answer is here; `null` where none came. */
export function askEarly(url: string): Promise<Answer | null> {
  const answer = fetch(url, {
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    headers: { accept: 'application/json' },
  })
    .then((response) => readAnswer(url, response))
    .catch(() => null);
  answers.set(url, answer);
  return answer;
}

/** The answer to an early request, for the first who asks: whoever asks again wants a newer one. */
export function takeEarly(url: string): Promise<Answer | null> | undefined {
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}
