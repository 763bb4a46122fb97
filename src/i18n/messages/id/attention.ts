export const attention = {
  'attention.title': 'Perlu Perhatian',
  'attention.rule':
    'Capaian {band} ke bawah, Quick Win {schedules} (deviasi < {bound} poin persen), atau lewat tenggat lapor; terburuk dahulu. {rule}.',
  'attention.empty':
    'Tidak ada yang perlu perhatian: semua indikator berdata di atas {band}, tidak ada Quick Win {schedules}, dan tidak ada laporan yang lewat tenggat.',
  'attention.noData': 'Belum ada data: belum dapat dikatakan ada yang perlu perhatian atau tidak.',
  'attention.rest': '{count} lagi',
  'attention.daysLate': 'terlambat {days}',
  'attention.deviation': 'deviasi {deviation}',
  'attention.owedOne': '{period} belum dilaporkan',
  'attention.owedRange': '{first}–{last} belum dilaporkan ({count} periode)',
  'attention.spendingLeads': 'fisik tertinggal, anggaran terserap {spent}',
  'attention.streak': 'memburuk {count} periode berturut-turut',
  'attention.streakOfSeason':
    'lebih buruk dari {period} yang sama tahun lalu, {count} kali berturut-turut',
  'attention.atLeast': 'sedikitnya {count}',
  'cadence.monthly': 'bulan',
  'cadence.quarterly': 'triwulan',
  'cadence.semiannual': 'semester',
  'cadence.yearly': 'tahun',
  'attention.change': '{tendency} ({delta} dari {since})',
  'attention.cumulative': 'kumulatif sejak Januari',
  'attention.physical': 'fisik, {date}',
  'attention.lastKnown': 'terakhir {value} ({period})',
  'attention.proofFailed':
    'Penjelasan tidak dapat dimuat; muat ulang halaman untuk mencoba lagi. ({error})',
  'attention.why': 'Mengapa status ini?',
  'why.ratio': 'Capaian = realisasi ÷ target × 100 = {actual} ÷ {target} × 100 = {percent}.',
  'why.inverseRatio':
    'Capaian = (2 × target − realisasi) ÷ target × 100, karena semakin rendah semakin baik: realisasi {actual}, target {target}, capaian {percent}.',
  'why.scale':
    'Skala Nilai Peringkat Kinerja (Permendagri 86/2017), batas bawah, angka tidak dibulatkan: ≥ 91 Sangat Tinggi, ≥ 76 Tinggi, ≥ 66 Sedang, ≥ 51 Rendah, di bawahnya Sangat Rendah.',
  'why.next':
    'Perlu realisasi {needed} ({delta} dari sekarang), yaitu capaian {from}, untuk mencapai {band}.',
  'why.movedTarget': 'Target digeser {date}: {before} → {after}.',
  'why.revised': 'Angka direvisi {date}: {before} → {after}.',
  'why.late':
    'Angka {period} jatuh tempo {due} ({lag} setelah akhir periode), terlambat {days}; periode yang belum dilaporkan: {owed}. Predikat periode lama tidak dipakai sebagai keadaan hari ini.',
  'history.sameSeason': '{until}: {last}; {since}: {first}',
  'history.latest': '{until}: {last}',
  'history.title': 'Dari {first} ({since}) ke {last} ({until})',
  'history.summary':
    '{count} periode berdata, {missing} tanpa data. Sumber: {source}, terbit {date}.',
  'history.period': 'Periode',
  'history.value': 'Realisasi',
  'history.target': 'Target',
  'history.status': 'Status angka',
  'history.source': 'Sumber',
  'history.entered': 'Dientri',
  'history.published': 'Terbit',
  'history.final': 'tetap',
  'history.provisional': 'sementara',
  'history.very-provisional': 'sangat sementara',
  'history.restart': 'mulai lagi {year}',
} as const;
