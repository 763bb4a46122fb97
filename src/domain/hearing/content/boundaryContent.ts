import { contentText } from './contentText';

type Ring = readonly (readonly number[])[];

/** Boundaries as the catalog serves them (RFC 7946), as far as their lines are concerned. */
export type AreaShapes = {
  status: string;
  features: readonly {
    properties: { code: string | null; name: string };
    geometry:
      | { type: 'Polygon'; coordinates: readonly Ring[] }
      | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] };
  }[];
};

/** Lines, codes and names of the areas; neighbours are drawn for context only and do not count. */
export const boundaryContent = ({ status, features }: AreaShapes): string =>
  contentText([
    ['status', status],
    ...features.flatMap(({ properties: { code, name }, geometry: { type, coordinates } }) =>
      code === null ? [] : [[code, name, type, JSON.stringify(coordinates)]],
    ),
  ]);
