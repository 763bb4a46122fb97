export const quickWinPage = {
  'quickWinPage.name': 'Quick Win',
} as const;
