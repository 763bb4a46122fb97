export { AgencyRecommendationsPanel } from './AgencyRecommendationsPanel';
