/** What explains a status: its rule, its inputs, and the figures behind it. */
export const proof = {
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
  'history.entered': 'Dientri',
  'history.restart': 'mulai lagi {year}',
  'quickWin.why.deviation': 'Deviasi = fisik − rencana = {actual} − {planned} = {deviation}.',
  'quickWin.why.between': '{status}: deviasi {from} sampai < {below} poin persen.',
  'quickWin.why.from': '{status}: deviasi ≥ {from} poin persen.',
  'quickWin.why.below': '{status}: deviasi < {below} poin persen.',
  'quickWin.why.better': 'Perlu {gap} untuk menjadi {status}.',
  'quickWin.why.worse': 'Menjadi {status} bila deviasi turun lebih dari {gap} poin persen lagi.',
  'quickWin.why.done': 'Fisik {actual} dan hasilnya sudah diterima.',
  'quickWin.why.not-started': 'Mulai {start}; belum ada pekerjaan.',
  'quickWin.why.unreported':
    'Sudah mulai {start}, tetapi belum ada laporan; kemajuannya tidak diketahui, bukan 0 %.',
} as const;
