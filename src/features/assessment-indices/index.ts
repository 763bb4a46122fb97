export { AssessmentIndicesPanel } from './AssessmentIndicesPanel';
