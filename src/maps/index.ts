// What the first view needs; the rest is imported from its own folder, so that it comes with its page.
export { AreaMap } from './AreaMap';
export type {
  AreaGeometry,
  AreaMapModel,
  BoundingBox,
  LonLat,
  MapArea,
  MapClass,
  MapContext,
  MapGroup,
  MapPoint,
  MapScale,
  MapValue,
  PointKind,
} from './areaMapModel';
export { MapLegend } from './drawing/MapLegend';
export type { MapMessages } from './mapMessages';
