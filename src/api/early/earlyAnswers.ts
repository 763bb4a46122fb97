/** A server that keeps silent longer counts as one that does not answer. */
export const LONGEST_ANSWER_MS = 30_000;

const answers = new Map<string, Promise<Response | null>>();

/**
 * Asks before the code that needs the answer is here; `null` where none came. Its body is fetched at
 * once: on its way it would be given up with its time, however late the program is.
 */
export function askEarly(url: string): Promise<Response | null> {
  const answer = fetch(url, {
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    headers: { accept: 'application/json' },
  })
    .then(async (begun) => new Response(await begun.blob(), begun))
    .catch(() => null);
  answers.set(url, answer);
  return answer;
}

/** The answer to an early request, for the first who asks: whoever asks again wants a newer one. */
export function takeEarly(url: string): Promise<Response | null> | undefined {
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}
