import { buildIn } from '../build/buildOf';

/** What an answer must be to be kept, or shown in place of what is kept. Each reads the answer up. */

/** A web server that answers unknown paths with a page does so for a file that is gone too. */
export const isFile = async ({ ok, headers }: Response): Promise<boolean> =>
  ok && !(headers.get('content-type') ?? '').startsWith('text/html');

/** The page of the program, of whatever build: not one to sign in, and not at the end of a detour. */
export const isPage = async (answer: Response): Promise<boolean> =>
  answer.ok && !answer.redirected && buildIn(await textOf(answer)) !== null;

export async function isJson(answer: Response): Promise<boolean> {
  try {
    return answer.ok && typeof JSON.parse(await textOf(answer)) === 'object';
  } catch {
    return false;
  }
}

/** The connection can break in the middle of the body. */
const textOf = (answer: Response): Promise<string> => answer.text().catch(() => '');
