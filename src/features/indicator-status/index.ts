export { IndicatorStatusPanel } from './IndicatorStatusPanel';
