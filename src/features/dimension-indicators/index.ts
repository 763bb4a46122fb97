export { DimensionIndicatorsPanel } from './DimensionIndicatorsPanel';
