import type { wallSummary as id } from '../../../id/pages/wall/summary';
import type { Translation } from '../../../translation';

export const wallSummary: Translation<typeof id> = {
  'wall.summary.rest': 'and {count} more',
};
