export { DimensionProgrammesPanel } from './DimensionProgrammesPanel';
