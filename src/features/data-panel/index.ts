export { DataPanel } from './DataPanel';
export { fetchFailureWords, useFailure } from './failure/useFailure';
