export { IndicatorRankingPanel } from './IndicatorRankingPanel';
