import { textWidth } from '../../placement/box';
import type { ScatterMark } from '../scatterModel';
import { type Area, covers } from './placeTexts';

/** `×12` over or under its mark. */
export type PlacedCount = { key: string; text: string; x: number; y: number };

const EM = 12;
const HEIGHT = 11;
/** From the point to the middle of the text; over the mark first. */
const SHIFTS = [-14, 14];
/** Half of the dot of a mark: its line may be crossed, its dot not. */
const DOT = 5;

/**
 * A place for the count of each mark that stands for several and is not named: never over another text, nor over the
 * dot of a mark. The largest are placed first; one without room is left to the words of its mark.
 */
export function placeCounts(
  points: readonly { mark: Pick<ScatterMark, 'key' | 'count' | 'text'>; x: number; y: number }[],
  texts: readonly Area[],
): PlacedCount[] {
  const dots = points.map(({ x, y }) => around(x, y, DOT, DOT));
  const taken = [...texts];
  return points
    .filter(({ mark }) => mark.count > 1 && mark.text === null)
    .sort((a, b) => b.mark.count - a.mark.count)
    .flatMap(({ mark, x, y }) => {
      const text = `×${mark.count}`;
      const half = (textWidth(text) * EM) / 2;
      const free = SHIFTS.map((shift) => ({ y: y + shift })).find((place) => {
        const area = around(x, place.y, half, HEIGHT / 2);
        return ![...dots, ...taken].some((other) => covers(area, other));
      });
      if (free === undefined) return [];
      taken.push(around(x, free.y, half, HEIGHT / 2));
      return [{ key: mark.key, text, x, y: free.y }];
    });
}

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Area => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});
