export { SelfHealingWall as Wall } from './heal/SelfHealingWall';
export { WallGuard } from './heal/WallGuard';
export type { SceneComponents } from './stage/sceneComponents';
