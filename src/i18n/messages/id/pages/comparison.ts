export const comparison = {
  'places.title': 'Kecamatan',
  'places.none':
    'Indikator ini diukur untuk kabupaten secara utuh, tidak per kecamatan. Karena itu tidak ada peta, urutan, dan kesenjangan kecamatan.',
  'places.unknown': 'Indikator ini tidak ada dalam data kabupaten ini per {date}.',
  'places.count':
    'Indikator ini berupa jumlah, yang juga mengikuti besar kecilnya kecamatan. Karena itu angkanya hanya diurutkan, tidak diwarnai di peta. Target kabupaten juga tidak berlaku untuk satu kecamatan.',
  'places.noRate':
    'Indikator ini bukan rasio. Karena itu angkanya hanya diurutkan, tidak diwarnai di peta.',
  'ranking.change': 'Perubahan dari {since}, {unit}',
  'ranking.unit.percentage-points': 'poin persen',
  'ranking.unit.points': 'poin',
  'ranking.changed': 'Dari {total} kecamatan yang dapat dibandingkan sejak {since}: {parts}.',
  'ranking.improving': '{count} membaik',
  'ranking.worsening': '{count} memburuk',
  'ranking.steady': '{count} tetap',
  'ranking.noChange': 'tanpa pembanding',
  'ranking.methodBroken':
    'Metode berubah sejak tahun sebelumnya; perubahan tiap kecamatan tidak dihitung.',
  'ranking.noYearBefore':
    'Tahun sebelumnya tidak berangka per kecamatan; perubahannya tidak dihitung.',
  'ranking.tie': 'Nilai sama, urutan sama: {districts} di urutan {rank} ({value}).',
  'ranking.without': '{districts}: {reason}, bukan nol.',
  'gap.title': 'Kesenjangan Antarkecamatan',
  'gap.narrowing': 'Kesenjangan antarkecamatan menyempit dari {from} menjadi {to} sejak {since}.',
  'gap.widening': 'Kesenjangan antarkecamatan melebar dari {from} menjadi {to} sejak {since}.',
  'gap.steady': 'Kesenjangan antarkecamatan tetap {to} sejak {since}.',
  'gap.single':
    'Kesenjangan antarkecamatan {to} pada {period}; belum ada tahun lain dengan metode yang sama.',
  'gap.none':
    'Belum ada periode dengan angka dari sedikitnya dua kecamatan yang terbit per {date}, sehingga kesenjangan tidak dapat dihitung.',
  'gap.subtitle':
    '{name}, {unit}: kecamatan terbaik, terburuk, dan kabupaten pada periode terakhir tiap tahun yang berangka sedikitnya dua kecamatan',
  'gap.summary':
    '{period}: terbaik {best}, {bestValue}; terburuk {worst}, {worstValue}; selisih {gap}. Kabupaten: {regency}. Berdata: {measured} dari {total} kecamatan.',
  'gap.coverage':
    'Kecamatan berdata berubah dari {from} menjadi {to} sejak {since}; sebagian perubahan dapat berasal dari situ.',
  'gap.break':
    'Sejak {period} metodenya {method}, sebelumnya {former}; angka kedua metode tidak dibandingkan.',
  'gap.breakShort': 'metode berubah',
  'gap.best': 'terbaik',
  'gap.worst': 'terburuk',
  'gap.regency': 'kabupaten',
  'gap.gap': 'selisih',
  'gap.rule':
    'Selisih = jarak kecamatan terbaik dan terburuk. Kecamatan tanpa angka tidak ikut dihitung.',
  'gap.period': 'Periode',
  'gap.bestDistrict': 'Terbaik',
  'gap.worstDistrict': 'Terburuk',
  'gap.value': 'Nilai',
  'gap.regencyColumn': 'Kabupaten',
  'gap.gapColumn': 'Selisih',
  'gap.measured': 'Berdata',
  'gap.ofTotal': '{measured} dari {total}',
  'gap.method': 'Metode',
  'compare.title': 'Perbandingan Kabupaten',
  'compare.best': '{name} terbaik dari {total} kabupaten yang sebanding, {value}.',
  'compare.bestTied': '{name} terbaik bersama {others} dari {total} kabupaten, {value}.',
  'compare.rank':
    '{name} di urutan {rank} dari {total} kabupaten yang sebanding, terpaut {gap} dari {best}.',
  'compare.size': '{name} {value}; {total} kabupaten yang sebanding: {low} sampai {high}.',
  'compare.sizeNote':
    'Angka ini berupa jumlah, yang juga mengikuti besar kecilnya kabupaten; urutannya bukan urutan kinerja.',
  'compare.alone': 'Tidak ada kabupaten lain yang sebanding dengan {name}.',
  'compare.noFigure':
    '{name} tidak punya angka dengan metode {method} per {date}, sehingga tidak dapat dibandingkan.',
  'compare.caption': '{name}, {unit}, {period}; metode: {method}',
  'compare.rule':
    'Aturan dasbor ini: hanya metode yang sama dan periode yang sama, hanya kabupaten dalam katalog dasbor ini. Metodenya metode utama {name}; periodenya yang terbaru yang juga dimiliki sedikitnya satu kabupaten lain.',
  'compare.notNewest':
    'Angka terbaru {name}, {newest}, belum dapat dibandingkan: kabupaten lain belum punya periode itu.',
  'compare.number': 'No.',
  'compare.regency': 'Kabupaten',
  'compare.source': 'Sumber',
  'compare.published': 'Terbit',
  'compare.publishedOn': '{source}, terbit {date}',
  'compare.leftOut': 'Tidak dibandingkan',
  'compare.reason.no-figure': 'belum ada angka yang terbit',
  'compare.reason.missing': '{period} tanpa angka: {reason}',
  'compare.reason.other-method': 'metode lain ({methods}), terakhir {latest}',
  'compare.reason.other-period': 'periode lain: tidak ada angka {period}, terakhir {latest}',
  'compare.reason.nothingShared': 'angka terakhirnya {latest}',
  'compare.loading': 'Memuat angka {names}; urutannya menyusul.',
  'compare.ofReceived': '{finding} Ini dari angka yang diterima; gagal dimuat: {names}.',
  'compare.failed': 'angkanya gagal dimuat; dicoba lagi otomatis',
} as const;
