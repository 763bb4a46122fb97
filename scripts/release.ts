import { licenceTexts } from './release/licenceTexts';
import { packRelease } from './release/packRelease';

/** `npm run release`: the archive that `docs/install.md` begins with. */
const [dist = 'dist', out = 'release'] = process.argv.slice(2);
console.log(`Packed ${await packRelease(dist, out, await licenceTexts())}`);
