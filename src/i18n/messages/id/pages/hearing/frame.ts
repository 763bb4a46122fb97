export const hearingFrame = {
  'hearing.name': 'Rapat',
  'hearing.unknown': 'Edisi {id} tidak ditemukan',
  'hearing.unknownHelp':
    'Katalog kabupaten ini tidak memuat edisi itu, atau tanggalnya belum tiba.',
  'hearing.toHearings': 'Semua edisi rapat',
  'hearing.loading': 'Membuka edisi …',
  'hearing.failed': 'Edisi belum dapat dibuka',
  'hearing.failedHelp': 'Daftar edisi tidak dapat dibaca dari API katalog.',
} as const;
