export { DimensionsScene } from './DimensionsScene';
