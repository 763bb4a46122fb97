export { DimensionFindingBlock } from './DimensionFindingBlock';
