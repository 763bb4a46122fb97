export { IndicatorMapPanel } from './IndicatorMapPanel';
