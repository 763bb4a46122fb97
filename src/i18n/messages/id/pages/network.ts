/** That the network is gone or slow; fetched soon after the first view, while there is one. */
export const networkWords = {
  'network.page': 'Jaringan terputus. Halaman ini dibuka sendiri begitu tersambung.',
  'network.pageBack': 'Jaringan tersambung lagi. Halaman ini dibuka ulang sendiri.',
  'network.newVersion': 'Versi baru dasbor terpasang. Halaman ini dibuka ulang sendiri.',
  'network.fault': 'Halaman ini gagal ditampilkan.',
  'network.reloading': 'Server belum menjawab. Halaman ini dimuat ulang begitu tersambung.',
  'network.previous': 'Kembali ke halaman sebelumnya',
  'network.offline': 'Tanpa jaringan sejak {since}; angka di layar diterima {received}.',
  'network.offlineEmpty': 'Tanpa jaringan sejak {since}; belum ada angka di layar.',
  'network.refreshing': 'Memuat ulang angka …',
} as const;
