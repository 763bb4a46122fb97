export { AgencyWorksheetsPanel } from './AgencyWorksheetsPanel';
