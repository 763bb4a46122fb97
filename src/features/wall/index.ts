export type { SceneComponents } from './stage/sceneComponents';
export { Wall } from './Wall';
