import { contextBlocks } from './labelBlock';
import {
  type LabelFrame,
  type LabelRequest,
  type PlacedLabel,
  type Placement,
  placeBlock,
} from './placement';

const UNMEASURED = { value: '', isMissing: false, keepsName: false, rank: '' };

/** Names neighbouring land where there is room; it is context, so a name may be left out. */
export function placeContext(
  land: readonly Pick<LabelRequest, 'name' | 'rows' | 'anchor'>[],
  placed: readonly PlacedLabel[],
  frame: LabelFrame,
): PlacedLabel[] {
  const placement: Placement = { frame, ground: [], labels: [...placed] };
  for (const { name, rows, anchor } of land) {
    const request = { ...UNMEASURED, code: name, name, rows, anchor };
    const label = contextBlocks(name, frame.fontSize)
      .map((block) => placeBlock(request, 'full', block, 0, placement))
      .find((found) => found !== null);
    if (label) placement.labels.push(label);
  }
  return placement.labels.slice(placed.length);
}
