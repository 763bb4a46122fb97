export { EvaluationBoard } from './EvaluationBoard';
