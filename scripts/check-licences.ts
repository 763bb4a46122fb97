import { readdir, readFile } from 'node:fs/promises';
import { PACKAGES_FILE } from './build/onlyProduct';
import { licenceFaults } from './check-licences/licences';

const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/** What ships, by the lock file (kept true by a test) and by the last build of the product. */
const fonts = await readdir('src/ui/fonts');
const shipped = {
  credits: await json('src/features/data-licences/packages.json'),
  bundled: await json(PACKAGES_FILE),
  notice: await readFile('NOTICE.md', 'utf8'),
  fonts: fonts.filter((name) => name.endsWith('.woff2')),
};
const faults = licenceFaults(shipped);
if (!fonts.includes('OFL.txt'))
  faults.push('src/ui/fonts/OFL.txt: the licence of the fonts is gone');
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else
  console.log(
    `${shipped.credits.length} packages and ${shipped.fonts.length} fonts under allowed licences; all ${shipped.bundled.length} of the build are named in NOTICE.md`,
  );
