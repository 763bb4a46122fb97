import { mergeRows } from '../geometry/polygonRows';
import { nameBlocks, singleBlock } from './labelBlock';
import {
  type LabelForm,
  type LabelFrame,
  type LabelRequest,
  type PlacedLabel,
  type Placement,
  placeBlock,
} from './placement';
import { placeOutside } from './placeOutside';

/** Distance in em a haloed label may reach over its own border, tried in this order. */
const OVERHANGS = [0, 0.2, 0.5, 0.9];

/** An extra line costs as much as this distance in px from the middle of the area. */
const LINE_COST = 5;

/**
 * Gives every visible area a label that overlaps no other: name and value inside, else outside
 * with a leader, else the value alone, else its rank.
 */
export function placeLabels(all: readonly LabelRequest[], frame: LabelFrame): PlacedLabel[] {
  const placement: Placement = {
    frame,
    ground: mergeRows(all.map(({ rows }) => rows)),
    labels: [],
  };
  // A missing value has the longest words and must be named, so it chooses first.
  const waiting = new Set(all.filter(isVisible).sort(missingFirst));
  const pass = (place: (request: LabelRequest) => PlacedLabel | null) => {
    for (const request of waiting) {
      const label = place(request);
      if (!label) continue;
      placement.labels.push(label);
      waiting.delete(request);
    }
  };
  for (const overhang of OVERHANGS) pass((request) => placeName(request, overhang, placement));
  pass((request) => placeOutside(request, 'leader', placement));
  for (const form of ['value', 'rank'] as const) {
    for (const overhang of OVERHANGS) {
      pass((request) => placeSingle(request, form, overhang, placement));
    }
  }
  pass((request) => placeOutside(request, 'rank', placement));
  return placement.labels;
}

const missingFirst = (a: LabelRequest, b: LabelRequest) =>
  Number(b.isMissing) - Number(a.isMissing);

const isVisible = ({ rows }: LabelRequest) => rows.some((spans) => spans.length > 0);

function placeName(request: LabelRequest, overhang: number, placement: Placement) {
  const blocks = nameBlocks(request.name, request.value, placement.frame.fontSize);
  let best: { label: PlacedLabel; cost: number } | null = null;
  for (const block of blocks) {
    const label = placeBlock(request, 'full', block, overhang, placement);
    if (!label) continue;
    const { x, y } = label.middle;
    const away = Math.hypot(x - request.anchor.x, y - request.anchor.y);
    const cost = away + block.lines.length * LINE_COST;
    if (!best || cost < best.cost) best = { label, cost };
  }
  return best?.label ?? null;
}

function placeSingle(
  request: LabelRequest,
  form: Extract<LabelForm, 'value' | 'rank'>,
  overhang: number,
  placement: Placement,
) {
  const block = singleBlock(request[form], placement.frame.fontSize);
  return placeBlock(request, form, block, overhang, placement);
}
