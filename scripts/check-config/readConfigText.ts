import { readFile } from 'node:fs/promises';

/** Nothing could be checked; the message says why and what to do. */
export class NothingToCheck extends Error {
  override name = 'NothingToCheck';
}

const PATIENCE_MS = 10_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read by you',
  EISDIR: 'it is a folder: name the file in it',
};

export const isWeb = (place: string): boolean => /^https?:\/\//.test(place);

/** The text of a configuration, from a file or from the server that serves it. */
export async function readConfigText(place: string): Promise<string> {
  return isWeb(place) ? textAt(place) : textIn(place);
}

async function textAt(url: string): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const answer = await fetch(url, { signal }).catch(() => {
    throw new NothingToCheck(`${url}: the server does not answer.`);
  });
  if (answer.ok) return answer.text();
  throw new NothingToCheck(`${url}: the server answers ${answer.status}.`);
}

async function textIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new NothingToCheck(`${file}: ${REASONS[code] ?? code}.`);
  }
}
