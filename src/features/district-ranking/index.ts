export { DistrictRankingPanel } from './DistrictRankingPanel';
export { IndicatorRankingPanel } from './of-indicator/IndicatorRankingPanel';
