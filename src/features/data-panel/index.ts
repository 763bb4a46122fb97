export { DataPanel } from './DataPanel';
export { describeFailure } from './describeFailure';
