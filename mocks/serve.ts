import { type Answer, answer, notFound, routeOf } from './answer';
import { hashOf } from './world/random';
import type { World } from './world/world';

/** Reads `52.02.district.geojson`; `null` when there is no such file. */
export type ReadBoundary = (name: string) => Promise<string | null>;

export type ServedAnswer = { status: number; text: string; contentType: string; etag: string };

const asText = ({ status, body, contentType }: Answer): ServedAnswer => {
  const text = JSON.stringify(body);
  return { status, text, contentType, etag: etagOf(text) };
};

export const etagOf = (text: string): string => `"${hashOf(text).toString(16)}-${text.length}"`;

/** The whole answer to `GET path`, boundaries included, as it goes over the wire. */
export async function serve(
  world: World,
  path: string,
  readBoundary: ReadBoundary,
): Promise<ServedAnswer> {
  const route = routeOf(path);
  if (route?.name !== 'boundaries') return asText(answer(world, path));
  const { regency, level } = route.params;
  const text = await readBoundary(`${regency}.${level}.geojson`);
  if (text === null) return asText(notFound(path));
  return { status: 200, text, contentType: 'application/geo+json', etag: etagOf(text) };
}
