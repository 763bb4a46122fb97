import { memo } from 'react';
import type { AreaGeometry, MapArea } from '../areaMapModel';
import { areaTone } from '../drawing/areaTone';
import { HatchPattern } from '../drawing/MapLand';
import landStyles from '../drawing/MapLand.module.css';
import { areasBox } from '../geometry/areasBox';
import { aspectOf, fitView, type MapView, project } from '../geometry/mercator';
import { smallPath } from '../geometry/smallPath';
import styles from './MiniMap.module.css';

type MiniMapProps = {
  /** In words, what the map shows. */
  label: string;
  areas: readonly MapArea[];
  /** The window all maps of a set share; see `miniView`. */
  view: MapView;
  /** Radius in px of the largest circle, where areas are counted. */
  largestCircle: number;
  selected: string | null;
};

const WIDTH = 180;

/** The window of a set of small maps. Keep it while the shapes stay: paths are remembered by it. */
export function miniView(areas: readonly { geometry: AreaGeometry }[]): MapView {
  const box = areasBox(areas);
  return fitView(box, WIDTH, Math.round(WIDTH / aspectOf(box)), {
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  });
}

/** A map to look at, without names: one of several in the same classes. */
export const MiniMap = memo(function MiniMap({
  label,
  areas,
  view,
  largestCircle,
  selected,
}: MiniMapProps) {
  const hatch = `mini-hatch-${view.width}`;
  const chosen = areas.find(({ code }) => code === selected);
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
    >
      <HatchPattern id={hatch} />
      {areas.map(({ code, geometry, value }) => {
        const tone = areaTone(value);
        const fill = tone === 'missing' ? { fill: `url(#${hatch})` } : {};
        return (
          <path key={code} className={landStyles[tone]} d={smallPath(geometry, view)} {...fill} />
        );
      })}
      {areas.map(({ code, labelPoint, value }) => {
        if (value.kind !== 'counted' || value.share === 0) return null;
        const { x, y } = project(view, labelPoint);
        return (
          <circle
            key={code}
            className={styles.circle}
            cx={x}
            cy={y}
            r={value.share * largestCircle}
          />
        );
      })}
      {chosen && <path className={styles.selected} d={smallPath(chosen.geometry, view)} />}
    </svg>
  );
});
