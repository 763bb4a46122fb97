export { WallLinksView } from './WallLinksView';
