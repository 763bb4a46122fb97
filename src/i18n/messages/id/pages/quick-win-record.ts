export const quickWinRecord = {
  'quickWinRecord.evidence': 'Data Dukung',
} as const;
