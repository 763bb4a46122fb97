export { AssessmentDimensionsPanel } from './AssessmentDimensionsPanel';
