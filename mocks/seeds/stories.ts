/** What goes well and badly in each regency: the trouble a demo must show, by indicator id. */
export type Story = {
  /** Achievement of the latest figure, 1 = on target; the rest is drawn near the target. */
  achievements: Record<string, number>;
  /** No figure was ever reported. */
  neverReported: string;
  /** Its first missing figure has been due for exactly 143 days. */
  longLate: string;
  /** The latest figure due is missing. */
  late: string[];
  /** One figure in the middle of the series is missing. */
  gap: string;
  /** The figure before the latest one was revised after publication. */
  revised: string;
  /** This year's target was lowered. */
  movedTarget: string;
  /** Its owner entered nothing but a due date. */
  emptyAccount: string;
  /** Districts that share one value. */
  tied: string;
  /** One district has not reported. */
  missingDistrict: string;
};

export const STORIES: Record<string, Story> = {
  '52.02': {
    achievements: {
      'sampah-terkelola': 0.472,
      pad: 0.616,
      'psc-tanggap': 0.622,
      'ruang-publik': 0.733,
      'angkutan-perdesaan': 0.7,
      'umkm-nib': 0.874,
    },
    neverReported: 'mata-air',
    longLate: 'desa-internet',
    late: ['poskamling-aktif'],
    gap: 'psc-tanggap',
    revised: 'investasi',
    movedTarget: 'qris-pasar',
    emptyAccount: 'angkutan-perdesaan',
    tied: 'sanitasi-layak',
    missingDistrict: 'sampah-terkelola',
  },
  '33.25': {
    achievements: {
      'kunjungan-wisatawan': 0.484,
      'jalan-mantap': 0.584,
      stunting: 0.603,
      'qris-pasar': 0.701,
      'poskamling-aktif': 0.738,
      'pencari-kerja': 0.842,
    },
    neverReported: 'listrik-gedung',
    longLate: 'lampu-jalan-menyala',
    late: ['bansos-tepat-sasaran'],
    gap: 'umkm-nib',
    revised: 'pad',
    movedTarget: 'kunjungan-wisatawan',
    emptyAccount: 'qris-pasar',
    tied: 'rumah-layak-huni',
    missingDistrict: 'jkn-aktif',
  },
  '73.22': {
    achievements: {
      'jalan-mantap': 0.443,
      investasi: 0.571,
      'sanitasi-layak': 0.637,
      'tanggap-kebakaran': 0.654,
      'belanja-katalog': 0.712,
      'sampah-terkelola': 0.748,
    },
    // All that its agency answers for, so that one agency has never reported at all.
    neverReported: 'limbah-medis',
    longLate: 'desa-internet',
    late: ['kunjungan-perpustakaan', 'acara-wisata'],
    gap: 'lapor-tepat-waktu',
    revised: 'serapan-apbd',
    movedTarget: 'investasi',
    emptyAccount: 'belanja-katalog',
    tied: 'umkm-nib',
    missingDistrict: 'sanitasi-layak',
  },
  '62.02': {
    achievements: {
      'limbah-medis': 0.492,
      'sampah-terkelola': 0.497,
      'sanitasi-layak': 0.641,
      'angkutan-perdesaan': 0.588,
      'dokumen-satu-hari': 0.702,
      'literasi-digital': 0.729,
    },
    neverReported: 'pju-hemat',
    longLate: 'izin-tepat-waktu',
    late: ['mata-air'],
    gap: 'sampah-terkelola',
    revised: 'investasi',
    movedTarget: 'limbah-medis',
    emptyAccount: 'literasi-digital',
    tied: 'jkn-aktif',
    missingDistrict: 'rumah-layak-huni',
  },
};
