import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fallbackFace } from './fonts/fallback-face';
import { type Family, families } from './fonts/families';
import { readMetrics } from './fonts/read-metrics';

const PACKAGES = 'node_modules/@fontsource-variable';
const UI = 'src/ui';
const HEADER = '/* Written by `npm run fonts` from scripts/fonts; edit there. */';
/** Kerning, ligatures, and tabular lining figures; `rvrn` swaps strokes that clog at heavy weights. */
const FEATURES = ['kern', 'liga', 'tnum', 'lnum', 'rvrn'];
/** Copyright, licence and its address stay inside the files, as the licence asks. */
const KEPT_NAMES = [0, 13, 14];

/** Cuts each family to our characters and axes, and writes the CSS that declares them. */
async function buildFonts(): Promise<void> {
  const faces: string[] = [];
  for (const family of families) {
    const original = await readFile(`${PACKAGES}/${family.source}`);
    const subset = await subsetFont(original, family.characters, options('woff2', family.axes));
    await writeFile(`${UI}/fonts/${family.output}`, subset);
    console.log(`${family.output}: ${(subset.length / 1000).toFixed(1)} kB`);
    faces.push(faceOf(family), ...(await fallbackFacesOf(family, original)));
  }
  await writeFile(`${UI}/fonts.css`, `${[HEADER, ...faces].join('\n\n')}\n`);
}

function faceOf({ name, output, descriptors }: Family): string {
  const lines = Object.entries(descriptors).map(([key, value]) => `  ${key}: ${value};`);
  return [
    '@font-face {',
    `  font-family: '${name}';`,
    `  src: url('./fonts/${output}') format('woff2');`,
    ...lines,
    '  font-display: swap;',
    '}',
  ].join('\n');
}

async function fallbackFacesOf(family: Family, original: Buffer): Promise<string[]> {
  const faces: string[] = [];
  for (const fallback of family.fallbacks) {
    const axes = {
      ...family.axes,
      wght: fallback.imitates,
      ...('wdth' in family.axes && { wdth: 100 }),
    };
    const pinned = await subsetFont(original, family.characters, options('truetype', axes));
    faces.push(fallbackFace(fallback, readMetrics(pinned)));
  }
  return faces;
}

const options = (targetFormat: 'woff2' | 'truetype', variationAxes: Family['axes']) => ({
  targetFormat,
  keepFeatures: FEATURES,
  preserveNameIds: KEPT_NAMES,
  noHinting: true,
  variationAxes,
});

await buildFonts();
