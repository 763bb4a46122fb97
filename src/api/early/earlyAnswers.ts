/** A server that keeps silent longer counts as one that does not answer. */
export const LONGEST_ANSWER_MS = 30_000;

const answers = new Map<string, Promise<Response>>();

/** Asks before the code that needs the answer is here. */
export function askEarly(url: string): Promise<Response> {
  const answer = fetch(url, {
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    headers: { accept: 'application/json' },
  });
  // Whoever takes the answer meets its failure.
  answer.catch(() => undefined);
  answers.set(url, answer);
  return answer;
}

/** The answer to an early request, for the first who asks: whoever asks again wants a newer one. */
export function takeEarly(url: string): Promise<Response> | undefined {
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}
