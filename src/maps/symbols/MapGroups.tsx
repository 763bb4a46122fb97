import type { MapGroup } from '../areaMapModel';
import type { MapView } from '../geometry/mercator';
import { drawShape } from '../geometry/projectAreas';
import styles from './MapSymbols.module.css';

type MapGroupsProps = {
  groups: readonly MapGroup[];
  view: MapView;
  selected: string | null;
};

/** Outlines of what the areas belong to; their names are placed with the other words. */
export function MapGroups({ groups, view, selected }: MapGroupsProps) {
  const chosen = groups.find(({ code }) => code === selected);
  return (
    <g className={styles.groups}>
      {['ground', 'line'].map((layer) =>
        groups.map(({ code, geometry }) => (
          <path
            key={`${layer} ${code}`}
            className={styles[layer]}
            d={drawShape(geometry, view).path}
          />
        )),
      )}
      {chosen && <path className={styles.chosen} d={drawShape(chosen.geometry, view).path} />}
    </g>
  );
}
