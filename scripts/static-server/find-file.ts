import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

export type FoundFile = { path: string; modified: number };

/** Whatever begins with a region code is a page: names and fingerprints of editions hold dots. */
const PAGE = /^\/\d\d\.\d\d(\/|$)/;
const EXTENSION = /\.[a-z][a-z0-9]*$/i;

/** Finds the file behind a URL path: the file itself, then the same name with `.json`. */
export function finderIn(roots: Record<string, string>) {
  const mounts = Object.entries(roots)
    .map(([prefix, folder]) => ({ prefix: prefix.replace(/\/$/, ''), folder: resolve(folder) }))
    .sort((one, other) => other.prefix.length - one.prefix.length);

  return async function find(urlPath: string, wantsPage: boolean): Promise<FoundFile | undefined> {
    const mount = mounts.find(({ prefix }) => `${urlPath}/`.startsWith(`${prefix}/`));
    if (mount === undefined) return undefined;
    const path = join(mount.folder, urlPath.slice(mount.prefix.length));
    if (path !== mount.folder && !path.startsWith(mount.folder + sep)) return undefined;
    const found = (await fileAt(path)) ?? (await fileAt(`${path}.json`));
    if (found !== undefined || !wantsPage || namesFile(urlPath)) return found;
    // The page's own router reads the rest of the address.
    return fileAt(join(mount.folder, 'index.html'));
  };
}

const namesFile = (path: string): boolean => EXTENSION.test(path) && !PAGE.test(path);

async function fileAt(path: string): Promise<FoundFile | undefined> {
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? { path, modified: entry.mtimeMs } : undefined;
}
