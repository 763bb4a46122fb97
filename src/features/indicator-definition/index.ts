export { ClocksPanel } from './clocks/ClocksPanel';
export { IndicatorDefinitionPanel } from './IndicatorDefinitionPanel';
