import type { MapGroup } from '../areaMapModel';
import { type MapView, project } from '../geometry/mercator';
import { drawShape } from '../geometry/projectAreas';
import styles from './MapSymbols.module.css';

type MapGroupsProps = {
  groups: readonly MapGroup[];
  view: MapView;
  selected: string | null;
};

/** Outlines and names of what the areas belong to. */
export function MapGroups({ groups, view, selected }: MapGroupsProps) {
  const chosen = groups.find(({ code }) => code === selected);
  return (
    <g className={styles.groups}>
      {groups.map(({ code, geometry }) => (
        <path key={code} d={drawShape(geometry, view).path} />
      ))}
      {chosen && <path className={styles.chosen} d={drawShape(chosen.geometry, view).path} />}
      {groups.map(({ code, name, labelPoint }) => {
        const { x, y } = project(view, labelPoint);
        return (
          <text key={code} x={x} y={y}>
            {name}
          </text>
        );
      })}
    </g>
  );
}
