export { HearingWorkbook } from './HearingWorkbook';
