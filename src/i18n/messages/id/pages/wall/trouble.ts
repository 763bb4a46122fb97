export const wallTrouble = {
  'wall.trouble.api.catalog': 'API katalog',
  'wall.trouble.api.assessment': 'API asesmen',
  'wall.trouble.partOf': 'Sebagian {api}',
  'wall.trouble.offline': 'Jaringan layar ini terputus sejak {time}.',
  'wall.trouble.slow': '{api} belum menjawab sejak {time}.',
  'wall.trouble.unreachable': '{api} tidak menjawab sejak {time}.',
  'wall.trouble.status': '{api} menjawab dengan galat {status} sejak {time}.',
  'wall.trouble.bare.sign-in': '{api} meminta masuk sejak {time}.',
  'wall.trouble.bare.page':
    '{api} mengirim halaman web, mungkin halaman masuk, sejak {time}. Masuk lewat peramban layar ini.',
  'wall.trouble.sign-in':
    '{api} meminta masuk lagi sejak {time}; data terakhir tetap tampil. Masuk lewat peramban layar ini.',
  'wall.trouble.page':
    '{api} mengirim halaman web, mungkin halaman masuk, sejak {time}; data terakhir tetap tampil. Masuk lewat peramban layar ini.',
  'wall.trouble.unreadable': '{api} melanggar kontrak sejak {time}: jawabannya bukan JSON.',
  'wall.trouble.contract': '{api} melanggar kontrak sejak {time}: isian {field}.',
  'wall.trouble.contractMore':
    '{api} melanggar kontrak sejak {time}: isian {field} dan {others} lainnya.',
  'wall.trouble.more': 'Dan {count} gangguan lain.',
  'wall.crash.title': 'Layar ini terhenti sejak {time}',
  'wall.crash.return':
    'Layar dimuat ulang sendiri begitu server menjawab; tidak perlu ditekan apa pun.',
} as const;
