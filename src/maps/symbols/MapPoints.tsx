import type { MapPoint } from '../areaMapModel';
import type { AreaActions } from '../drawing/areaActions';
import { type MapView, project } from '../geometry/mercator';
import styles from './MapSymbols.module.css';
import { PointShape } from './PointShape';
import { POINT_REACH } from './pointReach';

type PointActions = Pick<AreaActions, 'onSelect' | 'onRead'>;

type MapPointsProps = {
  points: readonly MapPoint[];
  view: MapView;
  actions: PointActions;
};

/**
 * Marks of services and sites. They answer to the pointer; from the keyboard the same is read in the
 * table beneath the map.
 */
export function MapPoints({ points, view, actions }: MapPointsProps) {
  const spots = new Set(points.filter(({ kind }) => kind === 'service').map(spotOf));
  return points.map((point) => {
    const { x, y } = project(view, point.at);
    if (x < 0 || y < 0 || x > view.width || y > view.height) return null;
    // A service and a site on one spot stand side by side.
    const aside = point.kind === 'site' && spots.has(spotOf(point)) ? 2 * POINT_REACH : 0;
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; the table is the keyboard's
      <g
        key={point.key}
        className={styles.point}
        onPointerEnter={() => actions.onRead(point.label)}
        onPointerLeave={() => actions.onRead(null)}
        onClick={() => point.area !== null && actions.onSelect(point.area)}
      >
        <PointShape kind={point.kind} x={x + aside} y={y} scale={scaleOf(point)} />
        {point.count > 1 && (
          <text className={styles.count} x={x + aside} y={y + 3.5}>
            {point.count}
          </text>
        )}
      </g>
    );
  });
}

/** Two digits need a wider mark. */
const scaleOf = ({ count }: MapPoint) => (count < 10 ? 1 : 1.5);

const spotOf = ({ at }: MapPoint) => at.join();
