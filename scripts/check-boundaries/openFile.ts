import { readFile } from 'node:fs/promises';
import { CannotCheck } from '../check-api/read/source/exchange';
import type { BoundaryFault, BoundaryFile } from './boundaryFile';
import { findCodeProperty, findNameProperty } from './codes/properties';
import { readFeatures } from './readFeatures';

export type Known = Pick<BoundaryFile, 'regency' | 'districts'> & {
  codeProperty?: string | undefined;
  nameProperty?: string | undefined;
};

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CannotCheck(
      `${path} is no JSON (${error instanceof Error ? error.message : ''}). A Shapefile must be exported as GeoJSON first: ogr2ogr -t_srs EPSG:4326 out.geojson in.shp`,
    );
  }
}

/** Takes the text of a file apart, and finds out what its properties mean. */
export function openText(
  path: string,
  text: string,
  known: Known,
): { file: BoundaryFile; faults: BoundaryFault[] } {
  const read = readFeatures(parsed(path, text));
  if (read === null || read.features.length === 0)
    throw new CannotCheck(`${path} holds no FeatureCollection with polygons.`);
  const { head, features, faults } = read;
  const all = features.map(({ properties }) => properties);
  for (const name of [known.codeProperty, known.nameProperty])
    if (name !== undefined && !all.some((properties) => name in properties))
      throw new CannotCheck(
        `No feature has a property ${name}; there are ${Object.keys(all[0] ?? {}).join(', ')}.`,
      );
  const { regency, districts } = known;
  return {
    file: {
      ...{ path, text, head, features, regency, districts },
      codeProperty: known.codeProperty ?? findCodeProperty(all),
      nameProperty: known.nameProperty ?? findNameProperty(all),
    },
    faults,
  };
}

export async function openFile(path: string, known: Known) {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new CannotCheck(`There is no file ${path}.`);
  });
  return openText(path, text, known);
}
