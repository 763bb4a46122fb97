export const hearingEvidence = {
  'hearing.quickWins.title': 'Uang dan pekerjaan: Quick Win',
  'hearing.places.title': 'Menurut kecamatan',
  'hearing.macro.title': 'Indikator makro',
  'hearing.basis.title': 'Dasar angka dan status',
} as const;
