export { DistrictMapPanel } from './DistrictMapPanel';
