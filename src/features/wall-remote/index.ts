export { WallRemotePanel } from './WallRemotePanel';
