/** How up to date the agencies are: below the first screen of the overview, and on other pages. */
export const freshness = {
  'freshness.late':
    '{count} perangkat daerah lewat tenggat lapor; {agency} terlambat {days} ({late} dari {owed} indikator).',
  'freshness.never': '{count} perangkat daerah belum pernah lapor.',
  'freshness.allCurrent': 'Semua {total} perangkat daerah masih dalam tenggat lapornya.',
  'freshness.empty': 'Belum ada indikator yang wajib dilaporkan per {date}.',
  'freshness.axis':
    'Hari terhadap tenggat indikator yang paling mendesak, − sebelum tenggat; yang di luar {from} sampai {to} berada di tepi',
  'freshness.limit': 'tenggat lapor',
  'freshness.note': 'terlambat {days}, {late} dari {owed} indikator',
  'freshness.noteCurrent': 'tenggat {days} lagi',
  'freshness.dots': 'Perangkat daerah menurut hari terhadap tenggat lapor',
  'freshness.summaryNext':
    '{current} dari {total} perangkat daerah dalam tenggat. Tenggat berikutnya: {agency}, {due} ({days} lagi).',
  'freshness.summary': '{current} dari {total} perangkat daerah dalam tenggat.',
  'freshness.neverList': 'Belum pernah lapor: {agencies}.',
  'freshness.neverItem': '{agency} ({owed} indikator)',
  'freshness.rule':
    'Satu tanda satu perangkat daerah. Tenggat = akhir periode + tenggat lapor tiap indikator, menurut frekuensinya sendiri.',
  'freshness.openPage': 'Perangkat daerah menurut keterlambatan dan capaian',
  'freshness.owed': 'Indikator',
  'freshness.lateColumn': 'Lewat tenggat',
  'freshness.lastEntry': 'Entri terakhir',
  'freshness.oldestDue': 'Tenggat terlewat terlama',
  'freshness.nextDue': 'Tenggat berikutnya',
  'freshness.lateIndicators': 'Indikator terlambat',
  'freshness.counted': 'dihitung per {date}',
  'freshness.daysLate': 'Terlambat (hari)',
  'freshness.neverReported': 'belum pernah',
} as const;
