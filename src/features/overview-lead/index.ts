export { OverviewLeadPanel } from './OverviewLeadPanel';
