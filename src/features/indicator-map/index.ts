export { type AreaChoice, MAP_LAYERS, type MapLayer } from './choice';
export { IndicatorMapPanel } from './map/IndicatorMapPanel';
export { AreaRankingPanel } from './ranking/AreaRankingPanel';
export { YearMapsPanel } from './years/YearMapsPanel';
