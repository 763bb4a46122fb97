import type { ScatterGroup, ScatterPoint } from './scatterPoint';

/** Up to so many, each has a mark of its own. */
const SINGLE = 60;
/** Side of a place that is drawn as one mark, in percentage points. */
const PLACE = 4;

/** Many marks would cover each other: those of one status on one place are then drawn as one. */
export function groupNear(points: readonly ScatterPoint[]): ScatterGroup[] {
  const groups = new Map<string, ScatterGroup>();
  for (const point of points) {
    const key = points.length > SINGLE ? placeOf(point) : point.condition.quickWin.id;
    const group = groups.get(key);
    if (group !== undefined) group.points.push(point);
    else groups.set(key, { key, status: point.condition.schedule.status, points: [point] });
  }
  return [...groups.values()];
}

/** Those that lead and those that do not are never one mark. */
const placeOf = ({ condition, report, spent, leads }: ScatterPoint): string =>
  [
    condition.schedule.status,
    leads,
    Math.floor(report.physicalActual / PLACE),
    Math.floor(spent / PLACE),
  ].join(' ');
