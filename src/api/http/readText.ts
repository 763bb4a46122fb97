import { ContractError } from './errors';

const MEBIBYTE = 2 ** 20;

/** More than this is no answer of the contract, and would take the memory of a phone. */
export const MOST_MEBIBYTES = 32;

/** What is expected of an answer that is too large; words tell it apart by this. */
export const BOUNDED = `at most ${MOST_MEBIBYTES} MiB`;

/** The body as text. Reads no further, and throws `ContractError`, where it is too large. */
export async function readText(
  url: string,
  { body }: Response,
  most = MOST_MEBIBYTES * MEBIBYTE,
): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    size += value.length;
    if (size > most) {
      void reader?.cancel();
      throw new ContractError(url, [{ path: '(body)', expected: BOUNDED, received: 'more' }]);
    }
    text += decoder.decode(value, { stream: true });
  }
}
