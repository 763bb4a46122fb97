import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MATERIALS } from './materials';

type Entry = { version: string; license?: string; dev?: boolean; optional?: boolean };
type Lock = { packages: Record<string, Entry & { devOptional?: boolean }> };

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The line of a package's own licence file that names whose it is. */
function holderOf(folder: string): string | null {
  if (!existsSync(join(ROOT, folder))) return null;
  const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return null;
  const lines = read(join(folder, file)).split('\n');
  const line = lines.find((text) => /^\W*copyright\b.*(\d{4}|\(c\)|©)/i.test(text));
  return line?.replace(/^\W*copyright:?\s*(\(c\)|©)?\s*/i, '').trim() ?? null;
}

/** Everything that is installed with the product and not only for its development; types leave no code. */
function shippedPackages() {
  const { packages }: Lock = JSON.parse(read('package-lock.json'));
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
    .map(([path, { version, license = '' }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license,
      holder: holderOf(path),
    }))
    .filter(({ name }) => !name.startsWith('@types/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

test('the credits name every package that ships, with its version and licence', async () => {
  const shipped = shippedPackages();
  expect(shipped.length).toBeGreaterThan(10);
  expect(shipped.filter(({ licence }) => licence === '')).toEqual([]);
  // After a change of dependencies: npx vitest run src/features/data-licences -u
  await expect(`${JSON.stringify(shipped, null, 2)}\n`).toMatchFileSnapshot('packages.json');
});

test('the credits name the same other works as NOTICE.md, in the same versions', () => {
  const notice = read('NOTICE.md');
  const noticed = [...notice.matchAll(/npm `([^`]+)` ([\d.]+\d)/g)].map(
    ([, from, version]) => `${from} ${version}`,
  );
  const credited = MATERIALS.flatMap(({ taken }) =>
    taken === null ? [] : `${taken.from} ${taken.version}`,
  );
  expect(credited.toSorted()).toEqual([...new Set(noticed)].toSorted());
  for (const { name } of MATERIALS) expect(notice).toContain(name);
});
