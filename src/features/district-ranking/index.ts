export { DistrictRankingPanel } from './DistrictRankingPanel';
