export { AgencyIndicatorsPanel } from './list/AgencyIndicatorsPanel';
export { AgencyReportingPanel } from './reporting/AgencyReportingPanel';
