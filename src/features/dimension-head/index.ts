export { DimensionHeadPanel } from './DimensionHeadPanel';
export { DimensionStrip } from './DimensionStrip';
