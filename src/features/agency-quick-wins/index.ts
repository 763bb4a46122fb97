export { AgencyQuickWinsPanel } from './AgencyQuickWinsPanel';
