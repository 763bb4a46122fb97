import { stat } from 'node:fs/promises';
import { compressFolder } from './precompress/compressFolder';

/** `tsx scripts/precompress.ts dist`: once, so that the web server need not do it for each reader. */
const [folder] = process.argv.slice(2);
const isFolder =
  folder !== undefined &&
  (await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  ));
if (isFolder) console.log(`${await compressFolder(folder)} files compressed in ${folder}`);
else {
  console.error(`Which folder? tsx scripts/precompress.ts <folder>; got ${folder ?? 'nothing'}`);
  process.exitCode = 2;
}
