export const agencyPage = {
  'agency.name': 'Perangkat Daerah',
} as const;
