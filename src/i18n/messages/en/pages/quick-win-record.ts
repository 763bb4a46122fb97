import type { quickWinRecord as id } from '../../id/pages/quick-win-record';
import type { Translation } from '../../translation';

export const quickWinRecord: Translation<typeof id> = {
  'quickWinRecord.evidence': 'Evidence',
};
