export { AgencyActivityPanel } from './AgencyActivityPanel';
