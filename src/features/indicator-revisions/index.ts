export { IndicatorRevisionsPanel } from './IndicatorRevisionsPanel';
