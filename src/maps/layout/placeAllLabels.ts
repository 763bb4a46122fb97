import type { MapView } from '../geometry/mercator';
import { maskDigits, writeFigure } from '../labels/digitMask';
import { placeContext } from '../labels/placeContext';
import { placeLabels } from '../labels/placeLabels';
import type { LabelFrame, LabelRequest, PlacedLabel } from '../labels/placement';

type Labels = { labels: readonly PlacedLabel[]; contextLabels: readonly PlacedLabel[] };

type Land = Pick<LabelRequest, 'name' | 'rows' | 'anchor'>;

/** By window, then by the form of the figures: going back to a year finds its places again. */
const placed = new WeakMap<MapView, Map<string, Labels>>();

/** Places labels once for a window and the form of its figures, and writes the figures in. */
export function placeAllLabels(
  requests: readonly LabelRequest[],
  context: readonly Land[],
  frame: LabelFrame,
  view: MapView,
): Labels {
  const masked = requests.map(mask);
  const asked = masked.map(({ rows: _, anchor: __, ...request }) => request);
  const key = JSON.stringify([asked, frame]);
  const known = placed.get(view) ?? new Map<string, Labels>();
  const found = known.get(key) ?? place(masked, context, frame);
  placed.set(view, known.set(key, found));
  const requestOf = new Map(requests.map((request) => [request.code, request]));
  const labels = found.labels.map((label) => {
    const request = requestOf.get(label.code);
    const figure = label.form === 'rank' ? request?.rank : request?.value;
    return writeFigure(label, figure ?? '');
  });
  return { labels, contextLabels: found.contextLabels };
}

const mask = (request: LabelRequest): LabelRequest => ({
  ...request,
  value: maskDigits(request.value),
  rank: maskDigits(request.rank),
});

function place(
  requests: readonly LabelRequest[],
  context: readonly Land[],
  frame: LabelFrame,
): Labels {
  const labels = placeLabels(requests, frame);
  return { labels, contextLabels: placeContext(context, labels, frame) };
}
