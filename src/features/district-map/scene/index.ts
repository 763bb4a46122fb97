export { MapClassesBlock } from './MapClassesBlock';
export { MapFindingBlock } from './MapFindingBlock';
export { StillMapBlock } from './StillMapBlock';
