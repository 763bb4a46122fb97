const answers = new Map<string, Promise<Response>>();

/** Asks before the code that needs the answer is here. */
export function askEarly(url: string): Promise<Response> {
  const answer = fetch(url, { headers: { accept: 'application/json' } });
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
