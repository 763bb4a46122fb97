export { AreaMap, type AreaMapProps } from './AreaMap';
export type {
  AreaGeometry,
  AreaMapModel,
  BoundingBox,
  LonLat,
  MapArea,
  MapClass,
  MapContext,
  MapScale,
  MapValue,
} from './areaMapModel';
export { MapLegend } from './drawing/MapLegend';
export type { MapMessages } from './mapMessages';
