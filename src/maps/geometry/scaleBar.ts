import { kilometresPerPixel, type MapView } from './mercator';

/** A bar that stands for a round number of kilometres. */
export type ScaleBar = { kilometres: number; length: number };

const STEPS = [1, 2, 5];

/** The longest round bar that takes at most a quarter of the map's width. */
export function scaleBarOf(view: MapView): ScaleBar {
  const perPixel = kilometresPerPixel(view);
  const most = (view.width / 4) * perPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.findLast((candidate) => candidate * power <= most) ?? 1;
  return { kilometres: step * power, length: (step * power) / perPixel };
}
