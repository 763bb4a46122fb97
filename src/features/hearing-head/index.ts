export { HearingChoices } from './choices/HearingChoices';
export { HearingHeadPanel } from './HearingHeadPanel';
export { useHearingFinding } from './useHearingHead';
