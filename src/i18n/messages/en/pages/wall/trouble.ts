import type { wallTrouble as id } from '../../../id/pages/wall/trouble';
import type { Translation } from '../../../translation';

export const wallTrouble: Translation<typeof id> = {
  'wall.trouble.offline': 'This screen has been offline since {time}.',
};
