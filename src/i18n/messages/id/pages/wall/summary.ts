export const wallSummary = {
  'wall.summary.rest': 'dan {count} lainnya',
} as const;
