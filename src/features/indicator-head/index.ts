export { IndicatorHeadPanel } from './IndicatorHeadPanel';
