export { OwnEditionPanel } from './OwnEditionPanel';
