export { DistrictGapPanel } from './DistrictGapPanel';
export { NotByDistrict } from './NotByDistrict';
export { useDistrictForm } from './useDistrictForm';
