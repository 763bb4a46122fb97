import {
  placeStripMarks,
  type StripMark,
  type StripScale,
  stripHeight,
} from '@/charts/strip/placeStripMarks';
import { BAND_SCALE } from '@/domain/indicator/achievement';
import { hasTwoColumns, type SceneRoom } from '@/ui/wall/sceneRoom';

export const STRIP_SCALE: StripScale = {
  min: 40,
  max: 120,
  bounds: BAND_SCALE.map(({ from }) => from).filter(Number.isFinite),
  target: 100,
};

/** In wall units: what stands beside a strip, between two blocks, and above the strips. */
const WORDS_WIDTH = 18.5;
const GUTTER = 1.6;
const HEADING = 1.6;
/** Above and below the block, while that is not measured. */
const OTHER_PARTS = 6.5;
/** Air above a strip. */
const ROW_EDGES = 0.3;
/** Finding, bands and three rows of the list, where the strips stand below it. */
const LIST_ABOVE = 29;

/**
 * Strips while their stacks have room, else counts: marks are neither shrunk nor laid over each other.
 * `blockHeight` in wall units; `null` where it is not measured.
 */
export function dimensionForm(
  strips: readonly (readonly StripMark[])[],
  room: SceneRoom,
  blockHeight: number | null = null,
): 'strips' | 'counts' {
  const isWide = hasTwoColumns(room);
  const width = (isWide ? (room.width - GUTTER) / 2 : room.width) - WORDS_WIDTH;
  const height = strips
    .map((marks) => stripHeight(placeStripMarks(marks, STRIP_SCALE, width, 0), 0))
    .reduce((sum, strip) => sum + strip + ROW_EDGES, 0);
  const available = isWide ? (blockHeight ?? room.height - OTHER_PARTS) : room.height - LIST_ABOVE;
  return height <= available - HEADING ? 'strips' : 'counts';
}
