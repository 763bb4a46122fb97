import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PRODUCT = 'dist';
/** Named by the mock API's library and by its worker, and by nothing else. */
const MARK = 'mockServiceWorker';

/** The product must hold no trace of the mock API, which would answer in the real one's place. */
async function filesOfMockApi(): Promise<string[]> {
  const entries = await readdir(PRODUCT, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.includes(MARK) || (await readFile(path)).includes(MARK)) found.push(path);
  }
  return found;
}

const found = await filesOfMockApi();
if (found.length > 0) {
  console.error(`The product carries the mock API: ${found.join(', ')}`);
  process.exitCode = 1;
}
