import * as v from 'valibot';

/** MapLibre asks for tiles of these depths. */
const zoom = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24), v.examples([19]));

const template = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/[^/?#]+)?\/[^#]*$/, 'tileAddress'),
  v.check(
    (tiles) => ['{z}', '{x}', '{y}'].every((part) => tiles.includes(part)),
    'tilePlaceholders',
  ),
  v.examples(['/tiles/{z}/{x}/{y}.png']),
);

/** Pictures drawn under the districts of the interactive map; the map stays whole without them. */
export const basemapSchema = v.pipe(
  v.object({
    /** Raster tiles (PNG, JPEG or WebP, 256 pixels) in the usual scheme of web maps. */
    tiles: template,
    /** Whom the licence of the tiles names. */
    attribution: v.object({
      id: v.pipe(v.string(), v.examples(['Badan Informasi Geospasial'])),
      en: v.exactOptional(v.pipe(v.string(), v.examples(['Geospatial Information Agency']))),
    }),
    minZoom: v.optional(zoom, 0),
    /** Deeper than this, the last tiles are enlarged. */
    maxZoom: v.optional(zoom, 19),
    opacity: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(1), v.examples([0.6])), 0.6),
  }),
  v.check(({ minZoom, maxZoom }) => minZoom <= maxZoom, 'zoomOrder'),
);
