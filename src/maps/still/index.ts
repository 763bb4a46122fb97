export { mapAspect } from '../surface/mapAspect';
export { StillLegend } from './StillLegend';
export { StillMap } from './StillMap';
