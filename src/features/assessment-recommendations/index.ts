export { AssessmentRecommendationsPanel } from './AssessmentRecommendationsPanel';
