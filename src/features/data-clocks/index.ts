export { ClocksPanel } from './ClocksPanel';
