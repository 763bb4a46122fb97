export { DimensionCardsPanel } from './DimensionCardsPanel';
