export { EvaluationComponentsPanel } from './components/EvaluationComponentsPanel';
export { EvaluationYearsPanel } from './years/EvaluationYearsPanel';
