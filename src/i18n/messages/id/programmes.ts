export const programmes = {
  'quickWin.title': 'Quick Win',
  'rule.dashboard': 'Aturan dasbor ini',
  'rule.regency': 'Aturan kabupaten ini',
  'quickWin.column.deviation': 'Deviasi (poin persen)',
  'quickWin.column.dimension': 'Dimensi',
  'evaluation.title': 'Evaluasi Nasional',
  'freshness.title': 'Kemutakhiran Data Perangkat Daerah',
  'freshness.agency': 'Perangkat Daerah',
} as const;
