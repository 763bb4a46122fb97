export const agenciesPage = {
  'agencies.name': 'Perangkat Daerah',
} as const;
