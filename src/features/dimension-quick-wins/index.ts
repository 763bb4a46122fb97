export { DimensionQuickWinsPanel } from './DimensionQuickWinsPanel';
