import type { quickWinProgress as id } from '../../id/pages/quick-win-progress';
import type { Translation } from '../../translation';

export const quickWinProgress: Translation<typeof id> = {
  'quickWin.behindPast':
    '{behind} of {total} quick wins are behind plan; {past} {past|is|are} past a milestone.',
  'quickWin.noneBehindPast':
    'None of {total} quick wins is behind plan; {past} {past|is|are} past a milestone.',
  'quickWin.spendingLeads': '{name} has spent {spent} of its budget for {physical} of its work.',
  'quickWin.spendingLeadsToo': 'Other quick wins whose spending leads their work: {count}.',
  'quickWin.rest': '{count} other quick wins: {statuses}.',
  'quickWin.openPage': 'All quick wins, with milestones and spending',
};
