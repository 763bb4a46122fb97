export { IndicatorHistoryPanel } from './IndicatorHistoryPanel';
