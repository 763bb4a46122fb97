import { CannotCheck, redirectOf } from '../source/exchange';
import { ask, type HttpOptions } from '../source/httpSource';

export const isWeb = (address: string): boolean => /^https?:\/\//.test(address);
export const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** The text at an address; one that leads elsewhere is not followed. */
export async function textAt(address: string, options: HttpOptions): Promise<string> {
  const answer = await ask(address, options);
  const location = redirectOf(answer);
  if (location === null) return answer.text;
  throw new CannotCheck(`${address} redirects to ${location}. Give the address that answers.`);
}
