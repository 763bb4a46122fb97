export { IndicatorRowsBlock } from './IndicatorRowsBlock';
