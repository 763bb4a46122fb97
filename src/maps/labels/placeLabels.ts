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

type Pass = (request: LabelRequest, placement: Placement) => PlacedLabel | null;

const IN_FULL: readonly Pass[] = OVERHANGS.map(
  (overhang) => (request, placement) => placeName(request, overhang, placement),
);

const BESIDE: Pass = (request, placement) => placeOutside(request, 'leader', placement);

const withoutFigure =
  (pass: Pass): Pass =>
  (request, placement) =>
    pass({ ...request, value: '' }, placement);

/** Name and value inside, else outside with a leader, else the value alone, else its rank. */
const PASSES: readonly Pass[] = [
  ...IN_FULL,
  BESIDE,
  ...(['value', 'rank'] as const).flatMap((form) =>
    OVERHANGS.map(
      (overhang): Pass =>
        (request, placement) =>
          placeSingle(request, form, overhang, placement),
    ),
  ),
  (request, placement) => placeOutside(request, 'rank', placement),
];

/** The same, but the figure goes before the name does. */
const NAMED_PASSES: readonly Pass[] = [
  ...IN_FULL,
  BESIDE,
  ...IN_FULL.map(withoutFigure),
  withoutFigure(BESIDE),
];

/** Gives every visible area a label that overlaps no other; what must be named chooses first. */
export function placeLabels(all: readonly LabelRequest[], frame: LabelFrame): PlacedLabel[] {
  const placement: Placement = {
    frame,
    ground: mergeRows(all.map(({ rows }) => rows)),
    labels: [],
  };
  const visible = all.filter(isVisible);
  place(
    visible.filter(({ keepsName }) => keepsName),
    NAMED_PASSES,
    placement,
  );
  // A missing value has the longest words and must be named, so it chooses first.
  place(visible.filter(({ keepsName }) => !keepsName).sort(missingFirst), PASSES, placement);
  return placement.labels;
}

function place(requests: readonly LabelRequest[], passes: readonly Pass[], placement: Placement) {
  const waiting = new Set(requests);
  for (const pass of passes) {
    for (const request of waiting) {
      const label = pass(request, placement);
      if (!label) continue;
      placement.labels.push(label);
      waiting.delete(request);
    }
  }
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
