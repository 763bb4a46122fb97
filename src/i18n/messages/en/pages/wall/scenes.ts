import type { wallScenes as id } from '../../../id/pages/wall/scenes';
import type { Translation } from '../../../translation';

export const wallScenes: Translation<typeof id> = {
  'wall.scenes.simulated': 'simulated data',
};
