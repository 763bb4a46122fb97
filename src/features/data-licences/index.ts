export { LicencesView } from './LicencesView';
