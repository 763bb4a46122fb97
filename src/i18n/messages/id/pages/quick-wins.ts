export const quickWinsPage = {
  'quickWins.name': 'Quick Win',
} as const;
