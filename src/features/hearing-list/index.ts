export { HearingListPanel } from './HearingListPanel';
export { HearingsHeadPanel } from './HearingsHeadPanel';
