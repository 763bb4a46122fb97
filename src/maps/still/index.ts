export { StillLegend } from './StillLegend';
export { StillMap } from './StillMap';
