export { ExplanationsPanel } from './ExplanationsPanel';
export { useExplanationsSlides } from './useExplanationsSlides';
export { useExplanationsTables } from './useExplanationsTables';
