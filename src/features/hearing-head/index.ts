export { HearingHeadPanel } from './HearingHeadPanel';
