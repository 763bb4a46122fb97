import type { quickWinsPage as id } from '../../id/pages/quick-wins';
import type { Translation } from '../../translation';

export const quickWinsPage: Translation<typeof id> = {
  'quickWins.name': 'Quick wins',
};
