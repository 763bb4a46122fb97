export { IndicatorsPanel } from './IndicatorsPanel';
export { useIndicatorsSlides } from './useIndicatorsSlides';
export { useIndicatorsTables } from './useIndicatorsTables';
