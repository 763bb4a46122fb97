/** Of the progress of quick wins at a glance: below the first screen of the overview, and on the wall. */
export const quickWinProgress = {
  'quickWin.behindPast':
    '{behind} dari {total} Quick Win tertinggal dari rencana; {past} melewati tonggak.',
  'quickWin.noneBehindPast':
    'Tidak satu pun dari {total} Quick Win tertinggal dari rencana; {past} melewati tonggak.',
  'quickWin.spendingLeads': '{name} menyerap {spent} anggaran untuk {physical} fisik.',
  'quickWin.spendingLeadsToo': 'Serapan {count} Quick Win lain juga mendahului fisiknya.',
  'quickWin.rest': '{count} Quick Win lain: {statuses}.',
  'quickWin.openPage': 'Semua Quick Win, dengan tonggak dan serapannya',
} as const;
