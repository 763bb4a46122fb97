import { redirectOf } from '../source/exchange';
import { ask, type HttpOptions } from '../source/httpSource';

/** Only a configuration of the dashboard has it; an API may have a `config.json` of its own. */
const isConfig = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'defaultRegency' in body;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The address of `config.json` where a dashboard stands at this root; `null` where none does. What the pages ask is
 * to be checked, and not what happens to lie at the usual paths.
 */
export async function configAt(root: string, options: HttpOptions): Promise<string | null> {
  const address = `${root}/config.json`;
  const answer = await ask(address, options);
  const isThere = answer.status === 200 && redirectOf(answer) === null;
  return isThere && isConfig(parsed(answer.text)) ? address : null;
}

/** What to leave out of the address of a page of the dashboard; empty for any other. */
export function pageAdvice(root: string): string {
  const [, start, page] = /^(https?:\/\/[^/]+.*?)(\/\d\d\.\d\d(?:\/.*)?)$/.exec(root) ?? [];
  if (start === undefined || page === undefined) return '';
  return `This is the address of a page: leave out ${page}, and give ${start}/config.json (one regency alone: --regency ${page.slice(1, 6)}).\n`;
}
