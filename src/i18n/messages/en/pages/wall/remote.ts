import type { wallRemote as id } from '../../../id/pages/wall/remote';
import type { Translation } from '../../../translation';

export const wallRemote: Translation<typeof id> = {
  'remote.title': 'Wall remote',
};
