export { AgencyHeadPanel } from './AgencyHeadPanel';
