export { HearingPrint } from './HearingPrint';
export { WritingSpace } from './WritingSpace';
