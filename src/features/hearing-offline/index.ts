export { OfflineView } from './OfflineView';
export { type Offline, useOffline } from './useOffline';
