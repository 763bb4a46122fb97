import type { DrawnArea } from '../layout/layOutMap';
import styles from './MapSymbols.module.css';

/** Radius in px of the largest circle where a model does not say. */
const LARGEST_CIRCLE = 26;

type MapCirclesProps = { areas: readonly DrawnArea[]; largest: number | undefined };

/** Counts as circles in proportion, the small ones above the large. */
export function MapCircles({ areas, largest = LARGEST_CIRCLE }: MapCirclesProps) {
  const circles = areas.flatMap(({ area, anchor }) =>
    area.value.kind === 'counted' && area.value.share > 0
      ? [{ code: area.code, anchor, radius: area.value.share * largest }]
      : [],
  );
  circles.sort((a, b) => b.radius - a.radius);
  return circles.map(({ code, anchor, radius }) => (
    <circle key={code} className={styles.circle} cx={anchor.x} cy={anchor.y} r={radius} />
  ));
}
