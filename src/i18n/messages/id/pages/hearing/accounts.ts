export const hearingAccounts = {
  'hearing.promises.title': 'Janji rapat terdahulu',
  'hearing.explanations.title': 'Perlu penjelasan perangkat daerah',
  'hearing.indicators.title': 'Indikator menurut perangkat daerah',
} as const;
