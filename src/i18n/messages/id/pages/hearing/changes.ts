export const hearingChanges = {
  'hearing.changes.title': 'Yang berubah',
} as const;
