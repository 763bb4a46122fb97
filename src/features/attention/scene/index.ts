export { AttentionScene } from './AttentionScene';
