export const readiness = {
  'readiness.title': 'Kesiapan Daerah',
} as const;
