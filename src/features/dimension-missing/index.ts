export { DimensionMissingPanel } from './DimensionMissingPanel';
