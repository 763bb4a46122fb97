export { ServiceCountsPanel } from './ServiceCountsPanel';
