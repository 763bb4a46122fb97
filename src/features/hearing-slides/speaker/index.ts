export { SpeakerPanel } from './SpeakerPanel';
