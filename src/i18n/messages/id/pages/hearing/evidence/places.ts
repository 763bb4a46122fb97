export const hearingPlaces = {
  'hearing.places.title': 'Menurut kecamatan',
  'hearing.places.finding.off-track':
    '{count} indikator di bawah {band} diukur per kecamatan, yang terjauh dari target dahulu.',
  'hearing.places.finding.lowest':
    'Tidak ada indikator per kecamatan yang di bawah {band}; yang tampil capaiannya terendah.',
  'hearing.places.finding.none':
    'Tidak satu pun indikator dalam lingkup ini diukur sebagai rasio per kecamatan, jadi tidak ada peta.',
  'hearing.places.finding.noIndicator': 'Tidak ada indikator dalam lingkup rapat ini.',
  'hearing.places.level.regency': '{count} indikator hanya diukur untuk seluruh kabupaten.',
  'hearing.places.level.counted':
    '{count} indikator dihitung per kecamatan sebagai jumlah, yang tidak diwarnai di peta: jumlah mengikuti besarnya wilayah.',
  'hearing.places.others': 'Juga di bawah {band} dan diukur per kecamatan: {names}.',
  'hearing.places.othersMore':
    'Juga di bawah {band} dan diukur per kecamatan: {names}, dan {more} lagi.',
  'hearing.places.missing': '{fact}; {spelled} kecamatan {reason}.',
  'hearing.places.complete': '{fact}.',
  'hearing.places.rank': 'No.',
  'hearing.places.district': 'Kecamatan',
  'hearing.places.band': 'Predikat',
  'hearing.places.ranking': '{name}: urutan kecamatan, {period}',
  'hearing.places.targetLine': 'target {value}',
  'hearing.places.order.higher-is-better':
    'Kelas paling kanan bernilai tertinggi, di sini yang terbaik.',
  'hearing.places.order.lower-is-better':
    'Kelas paling kanan bernilai tertinggi, di sini yang terburuk.',
  'hearing.places.provisional': '* angka sementara',
  'hearing.places.slide': '{name} per kecamatan',
} as const;
