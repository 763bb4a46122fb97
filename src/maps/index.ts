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
export { MiniMap, miniView } from './mini/MiniMap';
export { CircleLegend } from './symbols/CircleLegend';
export { MapSymbols } from './symbols/MapSymbols';
export { PointSwatch } from './symbols/PointShape';
