export { PromisesPanel } from './PromisesPanel';
export { usePromisesSlides } from './usePromisesSlides';
export { usePromisesTables } from './usePromisesTables';
