export const hearingsPage = {
  'hearings.name': 'Rapat',
} as const;
