import { findCrossings } from './arc-crossings';
import { cutCorners, simplifyLine } from './arc-lines';
import { type Box, type Point, snapRing } from './plane';
import { arcSides, type SharedArcs } from './shared-arcs';

type Finish = {
  /** Corners smaller than this are taken out before smoothing; square degrees per unit of scale. */
  before: number;
  rounds: number;
  /** The same after smoothing: what the eye cannot see at the size the map is drawn. */
  after: number;
};

/** From smoothest to untouched; an arc that crosses something steps down by one. */
const DISTRICT_EDGE: Finish[] = [
  { before: 6e-6, rounds: 2, after: 1e-6 },
  { before: 0, rounds: 1, after: 1e-6 },
  { before: 0, rounds: 0, after: 0 },
];
/** The source is coarse already: only the roundings of its corners are added. */
const COAST: Finish[] = [
  { before: 0, rounds: 2, after: 1.5e-6 },
  { before: 0, rounds: 1, after: 1e-6 },
  { before: 0, rounds: 0, after: 0 },
];
const CONTEXT_EDGE: Finish[] = [
  { before: 1.5e-4, rounds: 2, after: 6e-6 },
  { before: 2e-5, rounds: 1, after: 2e-6 },
  { before: 0, rounds: 0, after: 0 },
];

export type SmoothingPlan = {
  window: Box;
  /** Width of the drawing in degrees: thresholds grow with it, as the map's scale shrinks. */
  scale: number;
  isContext: (shape: number) => boolean;
};

function finishArc(arc: readonly Point[], finish: Finish, { window, scale }: SmoothingPlan) {
  const [west, south, east, north] = window;
  const isPinned = ([x, y]: Point) => x <= west || x >= east || y <= south || y >= north;
  const unit = scale ** 2;
  const simple = simplifyLine(arc, finish.before * unit);
  return snapRing(simplifyLine(cutCorners(simple, finish.rounds, isPinned), finish.after * unit));
}

/** Smooths every arc once, so both its sides stay equal; steps back where lines would cross. */
export function smoothArcs(shared: SharedArcs, plan: SmoothingPlan): SharedArcs {
  const ladders = arcSides(shared).map((sides) => {
    if (sides.length === 1) return COAST;
    return sides.every(plan.isContext) ? CONTEXT_EDGE : DISTRICT_EDGE;
  });
  const steps = shared.arcs.map(() => 0);
  for (;;) {
    const arcs = shared.arcs.map((arc, i) => {
      const finish = ladders[i]?.[steps[i] ?? 0];
      return finish ? finishArc(arc, finish, plan) : arc;
    });
    const crossings = [...findCrossings(arcs)];
    if (crossings.length === 0) return { ...shared, arcs };
    const retry = crossings.filter((arc) => (steps[arc] ?? 0) < 2);
    if (retry.length === 0)
      throw new Error(`Lines cross even unsmoothed, at ${arcs[crossings[0] ?? 0]?.[0]}`);
    for (const arc of retry) steps[arc] = (steps[arc] ?? 0) + 1;
  }
}
