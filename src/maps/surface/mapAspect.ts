import type { MapArea } from '../areaMapModel';
import { areasBox } from '../geometry/areasBox';
import { aspectOf } from '../geometry/mercator';

/** Narrower or wider maps would push everything else off a phone's screen. */
const NARROWEST = 0.74;
const WIDEST = 1.4;

/** Width to height of the space reserved for a map, known before anything is measured. */
export function mapAspect(areas: readonly MapArea[]): number {
  return Math.min(WIDEST, Math.max(NARROWEST, aspectOf(areasBox(areas))));
}
