export { AssessmentHead } from './AssessmentHead';
