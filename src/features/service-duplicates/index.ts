export { ServiceDuplicatesPanel } from './ServiceDuplicatesPanel';
