/** What went wrong with an answer and who can mend it; fetched when something does. */
export const failures = {
  'failure.offline':
    'Perangkat ini tidak terhubung ke jaringan. Sambungkan lagi; angka terbaru dimuat sendiri.',
  'failure.timeout':
    'API tidak menjawab dalam {seconds} detik. Periksa jaringan, atau beri tahu pengelola API.',
  'failure.broken':
    'Jawaban API terputus di tengah jalan. Periksa jaringan, atau beri tahu pengelola API.',
  'failure.crossOrigin':
    'API tidak menjawab, atau tidak mengizinkan halaman ini membacanya. Periksa jaringan, lalu beri tahu pengelola API.',
  'failure.crossOriginDetail':
    'Permintaan dari {own} ke {api} tanpa jawaban. Bila {api} hidup, jawabannya perlu Access-Control-Allow-Origin: {own} (CORS), dan connect-src halaman ini perlu {api}.',
  'failure.signIn':
    'API meminta masuk (galat 401). Masuk untuk melihat angka; alamat halaman ini tetap.',
  'failure.forbidden':
    'Akun ini tidak berhak membaca data ini (galat 403). Mintalah hak baca kepada pengelola API.',
  'failure.notFound': 'Data ini belum tersedia di API.',
  'failure.busy':
    'API menerima terlalu banyak permintaan (galat {status}). Tunggu sebentar; pengelola API dapat menaikkan batasnya.',
  'failure.busyUntil':
    'API sedang tidak melayani (galat {status}) dan minta ditunggu. Dicoba lagi pukul {time}.',
  'failure.refused':
    'API menolak permintaan ini dengan galat {status}. Pengelola API perlu memeriksanya.',
  'failure.http':
    'API menjawab dengan galat {status}. Gangguannya di server; pengelola API perlu memeriksanya.',
  'failure.page':
    'API mengirim halaman web, bukan data: mungkin halaman masuk atau proksi. Buka alamat API di peramban ini, masuk, lalu coba lagi.',
  'failure.unreadable':
    'Jawaban API terpotong atau rusak (bukan JSON utuh). Bila berulang, beri tahu pengelola API.',
  'failure.tooLarge':
    'Jawaban API terlalu besar, lebih dari {limit} MiB, sehingga tidak dibaca. Pengelola API perlu memperkecilnya.',
  'failure.contract':
    'Jawaban API tidak sesuai kontrak pada {field}; angkanya tidak ditampilkan. Pengelola API perlu memperbaikinya.',
  'failure.contractMore':
    'Jawaban API tidak sesuai kontrak pada {field} dan {more} tempat lain; angkanya tidak ditampilkan. Pengelola API perlu memperbaikinya.',
  'failure.automatic': 'Dicoba lagi otomatis.',
  'failure.technical': 'Rincian teknis',
  'failure.above': 'Belum dapat dimuat, lihat di atas.',
  'failure.slow': 'Jaringan lambat, masih menunggu ({seconds} dtk)',
  'stale.sentence': 'Gagal memperbarui: {reason} Yang tampil diterima {time}, umur {age}.',
  'stale.received': 'Diterima {time}',
} as const;
