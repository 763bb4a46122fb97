export { BehindPlanBlock } from './BehindPlanBlock';
export { DimensionQuickWinsBlock } from './DimensionQuickWinsBlock';
