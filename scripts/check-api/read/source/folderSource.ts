import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiName } from '@/api/contract/resources';
import { type Exchange, NoAnswer, type Source } from './exchange';

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/** Reads the files that a web server would serve. */
export const folderSource =
  (folders: Readonly<Record<ApiName, string>>): Source =>
  async (api, path): Promise<Exchange> => {
    const url = join(folders[api], path);
    const answer = { api, path, url, headers: null, ms: 0 };
    try {
      return { ...answer, status: 200, text: await readFile(url, 'utf8') };
    } catch (error) {
      if (isMissing(error)) return { ...answer, status: 404, text: '' };
      throw new NoAnswer(`${url}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
