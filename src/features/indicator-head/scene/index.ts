export { IndicatorAccountBlock } from './IndicatorAccountBlock';
export { IndicatorFactsBlock } from './IndicatorFactsBlock';
export { IndicatorFindingBlock } from './IndicatorFindingBlock';
