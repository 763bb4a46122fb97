import type { BoundingBox, LonLat } from '../areaMapModel';

export type Point = { x: number; y: number };

/** A window on the Web Mercator world; `worldSize` is the width of the whole world in px. */
export type MapView = {
  width: number;
  height: number;
  worldSize: number;
  /** Position of the window's corner in world px. */
  left: number;
  top: number;
};

export type Padding = { top: number; right: number; bottom: number; left: number };

const toRadians = Math.PI / 180;
const EARTH_CIRCUMFERENCE_KM = 40_075.017;

const worldX = (lon: number) => (lon + 180) / 360;
const worldY = (lat: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * toRadians) / 2)) / (2 * Math.PI);

/** Degrees to px of the window. */
export function project(view: MapView, [lon, lat]: LonLat): Point {
  return {
    x: worldX(lon) * view.worldSize - view.left,
    y: worldY(lat) * view.worldSize - view.top,
  };
}

/** The largest window of the given size that holds the box inside its padding. */
export function fitView(
  bbox: BoundingBox,
  width: number,
  height: number,
  padding: Padding,
): MapView {
  const [west, south, east, north] = bbox;
  const boxWidth = worldX(east) - worldX(west);
  const boxHeight = worldY(south) - worldY(north);
  const freeWidth = Math.max(1, width - padding.left - padding.right);
  const freeHeight = Math.max(1, height - padding.top - padding.bottom);
  const worldSize = Math.min(freeWidth / boxWidth, freeHeight / boxHeight);
  const centreX = ((worldX(west) + worldX(east)) / 2) * worldSize;
  const centreY = ((worldY(north) + worldY(south)) / 2) * worldSize;
  return {
    width,
    height,
    worldSize,
    left: centreX - padding.left - freeWidth / 2,
    top: centreY - padding.top - freeHeight / 2,
  };
}

/** Width to height of a box as it is drawn. */
export function aspectOf([west, south, east, north]: BoundingBox): number {
  return (worldX(east) - worldX(west)) / (worldY(south) - worldY(north));
}

/** Degrees at the middle of the window. */
export function centreOf(view: MapView): LonLat {
  const x = (view.left + view.width / 2) / view.worldSize;
  const y = (view.top + view.height / 2) / view.worldSize;
  return [
    x * 360 - 180,
    (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / toRadians,
  ];
}

/** The window of `width` × `height` px around a point, with the world at the given size. */
export function viewAround(
  [lon, lat]: LonLat,
  worldSize: number,
  width: number,
  height: number,
): MapView {
  const left = worldX(lon) * worldSize - width / 2;
  const top = worldY(lat) * worldSize - height / 2;
  return { width, height, worldSize, left, top };
}

/** Kilometres on the ground of one px at the middle of the window. */
export function kilometresPerPixel(view: MapView): number {
  const [, lat] = centreOf(view);
  return (EARTH_CIRCUMFERENCE_KM * Math.cos(lat * toRadians)) / view.worldSize;
}

/** Whether two windows show the same. */
export function isSameView(a: MapView, b: MapView): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.worldSize === b.worldSize &&
    a.left === b.left &&
    a.top === b.top
  );
}

/** CSS transform that carries a drawing of one window to where another window shows it. */
export function moveBetween(drawn: MapView, shown: MapView): string {
  const scale = shown.worldSize / drawn.worldSize;
  const x = drawn.left * scale - shown.left;
  const y = drawn.top * scale - shown.top;
  return `translate(${x}px, ${y}px) scale(${scale})`;
}
