import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Named by the mock API's library, its worker and its folder, and by nothing else. */
const MARKS = ['mockServiceWorker', '__MSW', 'x-msw-', '#mocks', '/mocks/'];
/** The operator's own file names the regencies that it serves. */
const OPERATORS = new Set(['config.json']);

/** What in a folder of the product is of the mock API or of the demo world, one line each. */
export async function findForeign(folder: string, texts: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (name.includes('mockServiceWorker')) found.push(`${name}: the worker of the mock API`);
    const content = await readFile(path, 'utf8');
    for (const mark of MARKS)
      if (content.includes(mark)) found.push(`${name}: "${mark}" of the mock API`);
    if (OPERATORS.has(name)) continue;
    for (const text of texts)
      if (content.includes(text)) found.push(`${name}: "${text}" of the demo world`);
  }
  return found;
}
