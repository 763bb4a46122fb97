export { RegencyComparisonPanel } from './RegencyComparisonPanel';
