export { HearingPrint } from './HearingPrint';
