import type { AreaMapModel, MapArea, MapContext } from '../areaMapModel';
import { areasBox } from '../geometry/areasBox';
import { fitView, type MapView, type Point, project } from '../geometry/mercator';
import { drawShape } from '../geometry/projectAreas';
import { type ScaleBar, scaleBarOf } from '../geometry/scaleBar';
import type { Box } from '../labels/boxes';
import { breakToWidth } from '../labels/labelText';
import type { PlacedLabel } from '../labels/placement';
import { POINT_REACH } from '../symbols/pointReach';
import { placeAllLabels } from './placeAllLabels';

/** The space a map has, in px. */
export type MapFrame = {
  width: number;
  height: number;
  fontSize: number;
  /** Size of the zoom buttons in the upper right corner. */
  controls: { width: number; height: number };
};

export type DrawnArea = { area: MapArea; path: string; anchor: Point };

/** A map with every position known; drawing it takes no further thought. */
export type MapLayout = {
  view: MapView;
  areas: readonly DrawnArea[];
  context: readonly { name: string; path: string }[];
  labels: readonly PlacedLabel[];
  contextLabels: readonly PlacedLabel[];
  /** Names of the groups that have room for theirs. */
  groupLabels: readonly PlacedLabel[];
  scaleBar: ScaleBar;
  noteLines: readonly string[];
};

type LandModel = Pick<AreaMapModel, 'areas' | 'context' | 'indicativeNote' | 'groups' | 'points'>;

const EDGE = 8;

/**
 * The window that shows the whole regency, with room beneath it for the notes. `surroundings`: how much
 * of what lies around it is shown, as a share of its size.
 */
export function wholeView(model: LandModel, frame: MapFrame, surroundings?: number): MapView {
  const bottom = EDGE + footHeight(noteLinesOf(model, frame), frame);
  const padding = { top: EDGE, right: EDGE, bottom, left: EDGE };
  return fitView(areasBox(model.areas, surroundings), frame.width, frame.height, padding);
}

/** Lays out a map in a window. */
export function layOutMap(model: LandModel, frame: MapFrame, view: MapView): MapLayout {
  const areas = model.areas.map((area) => ({ area, ...place(area, view) }));
  const context = model.context.map((land) => ({ name: land.name, ...place(land, view) }));
  const noteLines = noteLinesOf(model, frame);
  const scaleBar = scaleBarOf(view);
  const marks = (model.points ?? []).map(({ at }) => markBox(project(view, at)));
  const taken = [...takenBoxes(frame, footHeight(noteLines, frame)), ...marks];
  const labelFrame = { ...frame, taken };
  // Areas in groups are too many to be named: the groups are.
  const groups = (model.groups ?? []).map((group) => ({ ...group, ...place(group, view) }));
  const requests = groups.length > 0 ? [] : areas.map(toRequest);
  const { labels, contextLabels } = placeAllLabels(
    requests,
    [...groups, ...context],
    labelFrame,
    view,
  );
  const isGroup = ({ code }: PlacedLabel) => groups.some(({ name }) => name === code);
  return {
    view,
    areas,
    context,
    labels,
    contextLabels: contextLabels.filter((label) => !isGroup(label)),
    groupLabels: contextLabels.filter(isGroup),
    scaleBar,
    noteLines,
  };
}

function place({ geometry, labelPoint }: MapArea | MapContext, view: MapView) {
  return { ...drawShape(geometry, view), anchor: project(view, labelPoint) };
}

function toRequest({ area, rows, anchor }: { area: MapArea } & ReturnType<typeof place>) {
  const { code, name, value, rank, keepsName = false } = area;
  const isMissing = value.kind === 'missing';
  const rankLabel = rank === null ? '–' : `${rank}`;
  return { code, name, value: value.label, isMissing, keepsName, rank: rankLabel, rows, anchor };
}

function noteLinesOf({ indicativeNote }: LandModel, { width, fontSize }: MapFrame): string[] {
  return indicativeNote === null ? [] : breakToWidth(indicativeNote, width - 2 * EDGE, fontSize);
}

/** Height in px of the notes and the scale bar above them. */
function footHeight(noteLines: readonly string[], { fontSize }: MapFrame): number {
  return (noteLines.length * 1.25 + 2.2) * fontSize;
}

/** Labels keep clear of the marks of services and sites. */
const markBox = (middle: Point): Box => ({
  middle: { x: Math.round(middle.x), y: Math.round(middle.y) },
  width: 2 * POINT_REACH,
  height: 2 * POINT_REACH,
});

function takenBoxes({ width, height, controls }: MapFrame, foot: number): Box[] {
  return [
    { middle: { x: width / 2, y: height - foot / 2 }, width, height: foot },
    {
      middle: { x: width - controls.width / 2, y: controls.height / 2 },
      width: controls.width,
      height: controls.height,
    },
  ];
}
