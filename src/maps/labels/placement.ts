import type { Point } from '../geometry/mercator';
import { findRoom, type PolygonRows, type Size } from '../geometry/polygonRows';
import { type Box, crossesBox, isWithin, type Line, overlaps } from './boxes';
import type { LabelBlock } from './labelBlock';

/** An area that wants a label. */
export type LabelRequest = {
  code: string;
  name: string;
  value: string;
  isMissing: boolean;
  /** Its figure never stands without its name. */
  keepsName: boolean;
  /** Printed where nothing else fits; the list beside the map explains it. */
  rank: string;
  rows: PolygonRows;
  anchor: Point;
};

export type LabelForm = 'full' | 'leader' | 'value' | 'rank';

export type PlacedLabel = Box & {
  code: string;
  form: LabelForm;
  lines: LabelBlock['lines'];
  leader: Line | null;
};

export type LabelFrame = Size & {
  fontSize: number;
  /** Where buttons, the scale bar and notes lie. */
  taken: readonly Box[];
};

/** What is on the map already; passes add to `labels`. */
export type Placement = {
  frame: LabelFrame /** Slices of all areas together: no label may stand on another area. */;
  ground: PolygonRows;
  labels: PlacedLabel[];
};

/** Sets a block inside its area, or up to `overhang` em over its border. */
export function placeBlock(
  { code, rows, anchor }: LabelRequest,
  form: LabelForm,
  block: LabelBlock,
  overhang: number,
  placement: Placement,
): PlacedLabel | null {
  const reach = overhang * placement.frame.fontSize;
  const core = { width: block.width - 2 * reach, height: block.height - reach };
  const { width, height } = block;
  const middle = findRoom(rows, { ...core, width: Math.max(core.width, 2) }, anchor, (candidate) =>
    isFree({ middle: candidate, width, height }, placement),
  );
  return middle && { code, form, middle, width, height, lines: block.lines, leader: null };
}

/** Whether a label may lie here: in the frame, over no other label, leader or control. */
export function isFree(box: Box, { frame, labels }: Placement): boolean {
  return (
    isWithin(box, frame) &&
    !frame.taken.some((taken) => overlaps(box, taken)) &&
    !labels.some(
      (label) => overlaps(box, label, 1) || (label.leader && crossesBox(label.leader, box)),
    )
  );
}
