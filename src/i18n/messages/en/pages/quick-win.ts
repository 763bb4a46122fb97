import type { quickWinPage as id } from '../../id/pages/quick-win';
import type { Translation } from '../../translation';

export const quickWinPage: Translation<typeof id> = {
  'quickWinPage.name': 'Quick win',
};
