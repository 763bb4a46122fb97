/** Titles of the panels of a dimension. */
export const PANELS = {
  indicators: 'Indikator menurut Sub-dimensi',
  quickWins: 'Quick Win Dimensi Ini',
  missing: 'Data yang Belum Ada',
  programmes: 'Program Terealisasi',
  evaluation: 'Nilai Evaluasi Dimensi',
} as const;
