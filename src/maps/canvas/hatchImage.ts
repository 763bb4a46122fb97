import type { MapPalette } from './mapPalette';

/** Side in px of the tile; the stripes leave and enter it at matching places. */
const SIDE = 17;
const STRIPES = 2;
/** Width of a stripe as a share of its spacing. */
const STRIPE_SHARE = 0.23;

export type HatchImage = { width: number; height: number; data: Uint8ClampedArray };

/** The 45° hatch of the drawing as pixels, for areas without a value. */
export function hatchImage({ hatchGround, hatchInk }: MapPalette, pixelRatio: number): HatchImage {
  const side = Math.round(SIDE * pixelRatio);
  const ground = toBytes(hatchGround);
  const ink = toBytes(hatchInk);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const phase = (((x + y) / side) * STRIPES) % 1;
      data.set(phase < STRIPE_SHARE ? ink : ground, (y * side + x) * 4);
    }
  }
  return { width: side, height: side, data };
}

/** Red, green, blue and opacity of `#RRGGBB`. */
function toBytes(color: string): [number, number, number, number] {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) || 0;
  return [part(1), part(3), part(5), 255];
}
