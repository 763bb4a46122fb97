export { DataPanel } from './DataPanel';
export { useFailure } from './failure/useFailure';
