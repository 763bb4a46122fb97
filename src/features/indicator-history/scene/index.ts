export { IndicatorHistoryBlock } from './IndicatorHistoryBlock';
