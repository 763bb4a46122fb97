export { OfflinePanel } from './OfflinePanel';
