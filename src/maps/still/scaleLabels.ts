import type { PlacedLabel } from '../labels/placement';
import type { MapLayout } from '../layout/layOutMap';

type Words = Pick<MapLayout, 'labels' | 'contextLabels' | 'groupLabels' | 'scaleBar'>;

/** The words of a layout, `times` as large in all their distances: px of the screen from px of the drawing. */
export function scaleLabels<L extends Words>(layout: L, times: number): L {
  const point = ({ x, y }: { x: number; y: number }) => ({ x: x * times, y: y * times });
  const scaled = (label: PlacedLabel): PlacedLabel => ({
    ...label,
    middle: point(label.middle),
    width: label.width * times,
    height: label.height * times,
    leader: label.leader && { from: point(label.leader.from), to: point(label.leader.to) },
  });
  return {
    ...layout,
    labels: layout.labels.map(scaled),
    contextLabels: layout.contextLabels.map(scaled),
    groupLabels: layout.groupLabels.map(scaled),
    scaleBar: { ...layout.scaleBar, length: layout.scaleBar.length * times },
  };
}
