export { HearingHeadPanel } from './HearingHeadPanel';
export { useHearingFinding } from './useHearingHead';
