export { ServiceMapPanel } from './ServiceMapPanel';
