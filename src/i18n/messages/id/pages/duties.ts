export const duties = {
  'duty.kind.figure': 'Angka indikator',
  'duty.kind.report': 'Laporan Quick Win',
  'duty.kind.milestone': 'Tonggak',
  'duty.kind.follow-up': 'Tindak lanjut',
  'duty.kind.worksheet': 'Kertas kerja',
  'duty.kind.promise': 'Janji rapat',
  'duty.late': 'lewat {days}',
  'duty.today': 'hari ini',
  'duty.coming': '{days} lagi',
  'duty.rule.report':
    'Laporan Quick Win: tiap bulan, paling lambat {days} setelah akhir bulan. Aturan dasbor ini.',
} as const;
