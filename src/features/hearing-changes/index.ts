export { ChangesPanel } from './ChangesPanel';
export { useChangesSlides } from './useChangesSlides';
export { useChangesTables } from './useChangesTables';
