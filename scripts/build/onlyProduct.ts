import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

/** What may never be in the product: the mock API, its library, and what tests and builds use. */
const FOREIGN = /(^|\/)(mocks|test|scripts|bench)\/|(^|\/)node_modules\/(msw|@mswjs)\//;

/** For `check-licences`: the packages that the last build of the product carries. */
export const PACKAGES_FILE = '.cache/product/packages.json';

/**
 * Refuses to build a product with the mock API or demo data in it, from the bundler's own list of
 * modules, and leaves out the worker that would answer in the API's place.
 */
export function onlyProduct(): Plugin {
  let root = '';
  let outDir = '';
  const packages = new Set<string>();
  return {
    name: 'only-product',
    apply: 'build',
    configResolved(config) {
      root = normalizePath(config.root);
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((published) => published.type === 'chunk');
      for (const { fileName, moduleIds } of chunks) {
        const paths = moduleIds.map((id) => moduleIn(root, id));
        const foreign = paths.find((path) => FOREIGN.test(path));
        if (foreign !== undefined)
          this.error(
            `${foreign} is in ${fileName}: the product may hold no mock API. Import it only behind __DEMO__ in src/main.tsx.`,
          );
        for (const name of paths.map(packageOf)) if (name !== null) packages.add(name);
      }
    },
    async closeBundle() {
      await rm(join(outDir, 'mockServiceWorker.js'), { force: true });
      await mkdir(join(root, PACKAGES_FILE, '..'), { recursive: true });
      await writeFile(join(root, PACKAGES_FILE), JSON.stringify([...packages].sort(), null, 2));
    },
  };
}

/** Relative to the project, without marks of the bundler. */
const moduleIn = (root: string, id: string): string =>
  normalizePath(id.replace(/^\0/, '').replace(/\?.*$/, '')).replace(`${root}/`, '');

const packageOf = (path: string): string | null =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? null;
