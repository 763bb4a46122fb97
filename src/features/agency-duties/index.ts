export { AgencyDutiesPanel } from './AgencyDutiesPanel';
