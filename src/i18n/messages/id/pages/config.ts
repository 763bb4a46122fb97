import type { MistakeKind } from '@/domain/config/mistake';

/** What is wrong with a member of config.json, and how to mend it; the member is named before it. */
export const configMistakes: Record<MistakeKind, string> = {
  noAnswer: 'server tidak menjawab; periksa jaringan dan server web, lalu muat ulang',
  status:
    'server menjawab dengan galat {status}; pasang config.json di tempat server web menyajikannya (menurut panduan: /etc/dasbor/config.json), dapat dibaca server web',
  webPage:
    'server mengirim halaman web, bukan JSON; pasang config.json di tempat server web menyajikannya (menurut panduan: /etc/dasbor/config.json)',
  syntaxComma:
    'baris {line}, kolom {column}: koma tidak ada di antara dua isian; tambahkan koma setelah isian sebelumnya',
  syntaxTrailingComma:
    'baris {line}, kolom {column}: ada koma setelah isian terakhir; hapus koma itu',
  syntaxQuote:
    'baris {line}, kolom {column}: nama dan teks harus di antara tanda kutip lurus ganda; tulis "…"',
  syntaxComment: 'baris {line}, kolom {column}: JSON tidak mengenal komentar; hapus komentar itu',
  syntaxEnd:
    'baris {line}, kolom {column}: berkas terputus di sini; lengkapi kurung penutup, atau salin ulang seluruh berkas',
  syntaxOther:
    'baris {line}, kolom {column}: "{found}" tidak dapat dibaca sebagai JSON; periksa tanda di tempat itu',
  repeated: 'tertulis dua kali, hanya yang terakhir berlaku; hapus salah satu',
  missing: 'tidak ada, padahal wajib; tambahkan {example}',
  unknown: 'tidak dikenal; mungkin maksudnya "{nearest}"',
  unknownFar: 'tidak dikenal; hapus, atau pakai salah satu: {known}',
  text: '{value} bukan teks; tulis di antara tanda kutip, misalnya {example}',
  number: '{value} bukan angka; tulis tanpa tanda kutip, misalnya {example}',
  whole: '{value} bukan bilangan bulat; tulis tanpa desimal, misalnya {example}',
  list: '{value} bukan daftar; tulis di antara [ dan ], misalnya {example}',
  object: '{value} bukan kelompok isian; tulis di antara kurung kurawal, misalnya {example}',
  truth: '{value} bukan ya atau tidak; tulis true atau false tanpa tanda kutip',
  choice: '{value} bukan salah satu pilihan; pakai {choices}',
  least: '{value} terlalu kecil, paling sedikit {bound}; misalnya {example}',
  most: '{value} terlalu besar, paling banyak {bound}; misalnya {example}',
  empty: 'kosong; isi, misalnya {example}',
  emptyList: 'daftar kosong; isi paling sedikit satu, misalnya {example}',
  other: '{value} tidak sah; yang diharapkan: {expected}',
  said: '{value} {reason}; {fix}',
  regencyCode:
    '{value} bukan kode Kemendagri kabupaten; tulis dua angka, titik, dua angka, misalnya {example}',
  timeZone: '{value} bukan zona waktu IANA; pakai {fix}',
  zone: '{value} bukan label zona waktu {timeZone}; tulis {fix}',
  apiAddress:
    '{value} bukan alamat API; mulai dengan / atau https://, tanpa garis miring di akhir: {fix}',
  imageAddress:
    '{value} bukan alamat gambar; tulis jalur dari / atau alamat https://, misalnya {example}',
  defaultRegency: '{value} tidak ada dalam regencies; pakai {known}',
  duplicate: '{value} sudah dipakai {other}; hapus salah satu, atau betulkan kodenya',
  languages: '{value} bukan susunan bahasa yang ada; tulis ["id"] atau ["id", "en"]',
  colour: '{value} bukan warna hex; tulis # dan enam angka hex, misalnya {example}',
  contrast:
    '{value} kurang kontras di atas {surface}: {ratio} : 1, perlu {needed} : 1; pakai misalnya {fix}',
  timeOfDay: '{value} bukan jam; tulis dua angka, titik dua, dua angka, misalnya {example}',
  scene:
    '{value} bukan adegan; pakai ringkasan, peta, dimensi, quick-win, evaluasi, keterlambatan, dimensi.living, indikator.<id>, dengan lama 5 sampai 600 detik seperti peta:40',
  tileAddress:
    '{value} bukan alamat ubin; tulis jalur dari / atau alamat https://, misalnya {example}',
  tilePlaceholders:
    '{value} tidak menyebut kotak ubin; tulis z, x dan y di antara kurung kurawal, misalnya {example}',
  zoomOrder: 'minZoom lebih besar daripada maxZoom; tukar keduanya',
  boundaryFile:
    '{value} bukan alamat berkas GeoJSON; tulis jalur dari / atau alamat https://, misalnya {example}',
  issuer:
    '{value} bukan alamat penyedia (issuer); pakai https://, tanpa ? dan #, misalnya {example}',
  openIdScope: '{value} tanpa "openid"; tulis misalnya {example}',
  rolesClaim:
    'tidak ada, padahal menu menyebut peran; tulis klaim yang memuat peran, misalnya {example}',
};

/** Around the mistakes: on the screen that cannot start, and on the note of one that could. */
export const configFrame = {
  title: 'Dasbor belum dapat dibuka',
  display: 'Sebagian pengaturan tampilan salah; angkanya tidak berubah.',
  rules: 'Sebagian pengaturan salah; ambang status memakai yang lazim.',
  tell: 'Beri tahu pengelola.',
  count: 'Kesalahan di config.json: {count}',
  usual: 'Sebagai gantinya dipakai yang lazim.',
  mend: 'Perbaiki berkas itu di server, lalu muat ulang.',
  reload: 'Muat ulang',
  close: 'Tutup',
} as const;
