export { DimensionEvaluationPanel } from './DimensionEvaluationPanel';
