export { EvaluationPanel } from './EvaluationPanel';
