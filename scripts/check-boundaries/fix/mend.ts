import type { Shape } from '../../boundaries/plane';
import type { BoundaryFile } from '../boundaryFile';
import { coordinateFault } from '../rules/coordinates';
import { compressedKb } from '../rules/size';
import { askFor, codeAsks, type Given, headOf } from './askedOptions';
import { cleanShapes, swapped } from './cleanShapes';
import type { Draft } from './draft';
import { identify } from './identify';
import { gentlest, simplifier } from './simplify';
import { type Head, writeBoundaries } from './writeBoundaries';

/** What cannot be mended by a machine, or needs something only a person knows. */
export class CannotMend extends Error {
  override name = 'CannotMend';
}

function upright(file: BoundaryFile): { file: BoundaryFile; changes: string[] } {
  const fault = coordinateFault(file);
  if (fault === null) return { file, changes: [] };
  if (fault !== 'swapped')
    throw new CannotMend(
      'The coordinates are not degrees of WGS84 in Indonesia. Reproject the file first: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson',
    );
  const features = file.features.map((one) => ({ ...one, shape: swapped(one.shape) }));
  return { file: { ...file, features }, changes: ['Longitude and latitude swapped'] };
}

function simplified({ areas, changes }: Draft, head: Head, kb: number): Draft {
  const simplify = simplifier(areas.map(({ shape }) => shape));
  const withShapes = (shapes: Shape[]) =>
    areas.map((area, index) => ({ ...area, shape: shapes[index] ?? area.shape }));
  const fits = (limit: number) =>
    compressedKb(writeBoundaries(withShapes(simplify.at(limit)), head)) <= kb;
  const thin = withShapes(simplify.untangledAt(gentlest(fits)));
  const count = (drawn: Draft['areas']) => drawn.flatMap(({ shape }) => shape.flat(2)).length;
  return {
    areas: thin,
    changes: [
      ...changes,
      `Simplified from ${count(areas)} to ${count(thin)} positions, neighbours alike (Visvalingam)`,
    ],
  };
}

/** The file in the contract's form, with every change in words; throws `CannotMend`. */
export function mend(
  file: BoundaryFile,
  given: Given,
  simplifyKb: number | null,
): { text: string; changes: readonly string[] } {
  const turned = upright(file);
  const { head, asks } = headOf(file, given);
  const { unknown, ...draft } = identify(turned.file);
  const all = [...asks, ...codeAsks(file, draft.areas, unknown)];
  if (all.length > 0) throw new CannotMend(askFor(all));
  const cleaned = cleanShapes(draft);
  if (cleaned.areas.length === 0) throw new CannotMend('Nothing of this regency is in the file.');
  const wanted = simplifyKb === null ? cleaned : simplified(cleaned, head, simplifyKb);
  return {
    text: writeBoundaries(wanted.areas, head),
    changes: [
      ...turned.changes,
      ...wanted.changes,
      `Head: ${head.status}, published ${head.publishedAt}, “${head.attribution.id}”, ${head.license}`,
      'bbox and label points reckoned',
    ],
  };
}
