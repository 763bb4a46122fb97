import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findForeign } from './check-product/findForeign';
import { worldTexts } from './check-product/worldTexts';

/**
 * The product must hold no trace of the mock API, which would answer in the real one's place, nor of its
 * world. The build itself refuses modules of it (`build/onlyProduct`); this reads what was written.
 */
const MOST_LINES = 20;
const [product = 'dist'] = process.argv.slice(2);
const found = await findForeign(product, await worldTexts());
const page = await readFile(join(product, 'index.html'), 'utf8');
if (!/<meta name="build" content="\w+"/.test(page)) found.push('index.html: names no build');
if (found.length > 0) {
  const shown = found.slice(0, MOST_LINES).join('\n');
  console.error(`${product} is not fit to be published (${found.length} reasons):\n${shown}`);
  process.exitCode = 1;
} else console.log(`${product} holds nothing of the mock API or the demo world`);
