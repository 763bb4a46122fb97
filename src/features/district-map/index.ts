export { AskForFigures } from './AskForFigures';
export { DistrictMapPanel } from './DistrictMapPanel';
export { IndicatorMapPanel } from './IndicatorMapPanel';
