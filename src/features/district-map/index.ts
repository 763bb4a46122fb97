export { AskForFigures } from './AskForFigures';
export { DistrictMapPanel } from './DistrictMapPanel';
