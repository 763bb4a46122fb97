export { HearingChoices } from './choices/HearingChoices';
export { CoverageNotes } from './coverage/CoverageNotes';
export { HearingHeadPanel } from './HearingHeadPanel';
export { useHearingFinding } from './useHearingHead';
