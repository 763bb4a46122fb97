export type { WorksheetQuery } from './selectWorksheets';
export { WorksheetMatrixPanel } from './WorksheetMatrixPanel';
