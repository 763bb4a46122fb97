export { AssessmentNotesPanel } from './AssessmentNotesPanel';
