export const map = {
  'map.title': 'Peta Kecamatan',
  'map.rankingTitle': 'Urutan Kecamatan',
  'map.none': 'Belum ada indikator berupa rasio yang diukur per kecamatan.',
  'map.noFigures': '{name}: belum ada angka per kecamatan yang terbit.',
  'map.indicator': 'Indikator',
  'map.year': 'Tahun',
  'map.rank': 'No.',
  'map.district': 'Kecamatan',
  'map.indicative': 'Batas indikatif, bukan batas resmi',
  'map.classes': 'Kelas warna',
  'map.classRule': 'Batas kelas sama untuk semua tahun.',
  'map.classRule.target':
    'Batas kelas sama untuk semua tahun; salah satunya target {period}, {target}.',
  'map.classRule.outside':
    'Batas kelas sama untuk semua tahun; target {period}, {target}, di luar rentang nilai.',
  'map.finding.none': 'Belum ada kecamatan yang berdata pada periode ini.',
  'map.finding.gap': '{best} dan {worst} terpaut {gap}.',
  'map.finding.range': 'Terbaik {best}, {bestValue}; terburuk {worst}, {value}.',
  'map.finding.noneMet':
    'Tidak satu pun dari {total} kecamatan berdata mencapai target {target}; paling jauh {worst}, {value}.',
  'map.finding.target':
    '{met} dari {total} kecamatan berdata mencapai target {target}; paling jauh dari target: {worst}, {value}.',
  'map.late': '{owed} belum dilaporkan, terlambat {days}; yang tampil {shown}, tanpa predikat.',
  'map.missing.not-reported': 'belum ada data',
  'map.missing.suppressed': 'disembunyikan',
  'map.missing.not-applicable': 'tidak berlaku',
  'map.missing.not-collected': 'tidak dikumpulkan',
  'map.zoomIn': 'Perbesar peta',
  'map.zoomOut': 'Perkecil peta',
  'map.reset': 'Seluruh kabupaten',
  'map.keyboardHint':
    'Tombol panah berpindah antarkecamatan, Enter memilih, Escape melepas pilihan.',
  'map.wheelHint': 'Tahan Ctrl sambil memutar roda untuk memperbesar',
  'map.touchHint': 'Geser peta dengan dua jari',
  'map.zoomUnavailable': 'Perbesaran tidak tersedia di perangkat ini; peta tetap dapat dipilih.',
  'map.meetsTarget': 'mencapai target',
  'map.missesTarget': 'belum mencapai target',
} as const;
