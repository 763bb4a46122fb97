export const signIn = {
  'signIn.product': 'Dasbor Eksekutif Kabupaten',
  'signIn.identity': 'Masuk sebagai {name}',
  'signIn.enter': 'Masuk',
  'signIn.enterAgain': 'Masuk lagi',
  'signIn.leave': 'Keluar',
  'signIn.openWithout': 'Buka tanpa masuk',
  'signIn.ending': 'Sesi Anda berakhir pukul {time}. Masuk lagi akan kembali ke tempat ini.',
  'signIn.ended':
    'Sesi berakhir: data yang tampil tetap, tetapi tidak diperbarui lagi. Masuk lagi akan kembali ke tempat ini.',
  'signIn.endedSilent':
    'Sesi belum dapat diperpanjang karena penyedia masuk tidak menjawab; data yang tampil tetap. Dicoba lagi otomatis.',
  'signIn.endingShort': 'Sesi berakhir {time}',
  'signIn.endedShort': 'Sesi sudah berakhir',
  'signIn.endedSilentShort': 'Sesi dicoba diperpanjang',
  'signIn.forFigures': 'Masuk untuk melihat angka',
  'signIn.notAllowed':
    'Masuk sebagai {name}; akun ini tidak berhak atas sebagian data di halaman ini.',
  'signIn.notAllowedShort': 'Akun ini tidak berhak',
  'signIn.enterAsOther': 'Masuk dengan akun lain',
  'signIn.cannotLeave': 'Belum dapat menuju halaman masuk: {reason}',
  'signIn.leaving.title': 'Menuju halaman masuk …',
  'signIn.leaving.help': 'Sesudah masuk Anda kembali ke alamat yang dibuka.',
  'signIn.entering.title': 'Sedang masuk …',
  'signIn.entering.help': 'Jawaban penyedia masuk sedang diperiksa.',
  'signIn.goodbye.title': 'Sedang keluar …',
  'signIn.goodbye.help': 'Data di layar dan yang tersimpan di peramban ini dihapus.',
  'signIn.out.title': 'Anda sudah keluar',
  'signIn.out.help':
    'Data di layar dan yang tersimpan di peramban ini sudah dihapus. Untuk melihat dasbor lagi, masuk kembali.',
  'signIn.out.elsewhere': 'Anda keluar di jendela lain peramban ini.',
  'signIn.out.provider':
    'Penyedia masuk tidak dapat diberi tahu: sesinya di sana mungkin masih berlaku. Di komputer bersama, tutup peramban.',
  'signIn.failed.title': 'Belum dapat masuk',
  'signIn.failed.retry': 'Coba masuk',
  'signIn.failed.technical': 'Rincian teknis',
  'signIn.failed.detail': 'Keterangan untuk pengelola: {detail}',
  'signIn.failed.unreachable':
    'Penyedia masuk {provider} tidak menjawab. Periksa jaringan, lalu coba lagi; bila berlanjut, hubungi pengelolanya.',
  'signIn.failed.denied':
    'Penyedia masuk menolak, atau masuk dibatalkan. Coba lagi dengan akun yang berhak.',
  'signIn.failed.unknown-client':
    'Penyedia masuk tidak mengenal dasbor ini sebagai "{client}". Pengelola perlu mendaftarkannya atau membetulkan config.json.',
  'signIn.failed.asks-for-person': 'Penyedia masuk meminta Anda masuk sendiri.',
  'signIn.failed.over':
    'Sesi di penyedia masuk sudah berakhir atau sudah terpakai. Masuk sekali lagi.',
  'signIn.failed.mismatch':
    'Jawaban penyedia masuk bukan untuk jendela ini, misalnya karena halaman lama dibuka lagi. Mulailah masuk dari sini.',
  'signIn.failed.clock':
    'Jam perangkat ini berbeda {minutes} menit dari jam penyedia masuk, sehingga waktu di layar akan salah. Betulkan jam perangkat, lalu coba lagi.',
  'signIn.failed.insecure':
    'Alamat ini tidak memakai https, sehingga peramban tidak dapat masuk dengan aman. Buka lewat https, atau hubungi pengelola.',
  'signIn.failed.no-storage':
    'Peramban melarang penyimpanan untuk situs ini, padahal diperlukan beberapa detik selama masuk. Izinkan, lalu coba lagi.',
  'signIn.failed.provider':
    'Penyedia masuk {provider} menjawab dengan galat. Coba lagi; bila berlanjut, beri tahu pengelola rincian teknisnya.',
} as const;
