import { mkdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import {
  type Attribution,
  type BoundaryShape,
  writeCollection,
} from './boundaries/boundary-collection';
import { type RegencySeed, readRegencies, readVillagePoints } from './boundaries/read-seeds';
import {
  cutRegencyLand,
  drawDistricts,
  drawingWindow,
  drawVillages,
} from './boundaries/regency-boundaries';

const folder = new URL('../mocks/seeds/boundaries/', import.meta.url);
/** Only the regency whose later pages go down to the village. */
const VILLAGE_LEVEL = '52.02';

const districtAttribution: Attribution = {
  id: 'Batas indikatif, dihitung dari titik desa, bukan batas resmi',
  en: 'Indicative boundaries computed from village points, not official',
};

const villageAttribution = (missing: number): Attribution => ({
  id: `${districtAttribution.id}; ${missing} desa/kelurahan tanpa titik tidak digambar`,
  en: `${districtAttribution.en}; ${missing} villages without a point are not drawn`,
});

function save(name: string, shapes: BoundaryShape[], attribution: Attribution): void {
  const text = writeCollection(shapes, drawingWindow(shapes), attribution);
  writeFileSync(new URL(name, folder), text);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const [raw, gzip, brotli] = [text.length, gzipSync(text).length, brotliCompressSync(text).length];
  console.log(
    `  ${name}: ${shapes.length} features, ${kB(raw)} (gzip ${kB(gzip)}, brotli ${kB(brotli)})`,
  );
}

function buildRegency(regency: RegencySeed): void {
  const villages = readVillagePoints().filter((village) => village.regency === regency.code);
  // Settlements without a code help to find a district's edge but are not villages to be drawn.
  const uncoded = villages.filter(({ district, village }) => district && !village);
  const own = villages.filter(({ district, village }) => district && village);
  console.log(
    `${regency.code} ${regency.name}: ${own.length} of ${regency.villageCount} villages have a point`,
  );
  const land = cutRegencyLand(villages);
  save(`${regency.code}.district.geojson`, drawDistricts(land, regency), districtAttribution);
  if (regency.code !== VILLAGE_LEVEL) return;
  const missing = regency.villageCount - own.length;
  const villageLand = cutRegencyLand(villages.filter((village) => !uncoded.includes(village)));
  save(`${regency.code}.village.geojson`, drawVillages(villageLand), villageAttribution(missing));
}

mkdirSync(folder, { recursive: true });
for (const regency of readRegencies()) buildRegency(regency);
