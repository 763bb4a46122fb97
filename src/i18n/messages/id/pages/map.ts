export const mapPage = {
  'mapPage.title': 'Peta {regency}',
  'mapPage.mapTitle': 'Peta Indikator',
  'mapPage.rankingTitle': 'Urutan Wilayah',
  'mapPage.yearsTitle': 'Perbandingan Antartahun',
  'mapPage.none': 'Belum ada indikator yang diukur per kecamatan atau desa.',
  'mapPage.year': 'Tahun',
  'mapPage.play': 'Putar tahun demi tahun',
  'mapPage.pause': 'Jeda',
  'mapPage.counted': '{name} (jumlah)',
  'mapPage.area.district': 'Kecamatan',
  'mapPage.area.village': 'Desa/Kelurahan',
  'mapPage.areas.district': 'kecamatan',
  'mapPage.areas.village': 'desa/kelurahan',
  'mapPage.level': 'Tingkat',
  'mapPage.level.district': 'Kecamatan',
  'mapPage.level.village': 'Desa/Kelurahan',
  'mapPage.level.both': 'Indikator ini diukur sampai desa/kelurahan.',
  'mapPage.level.onlyVillage':
    'Indikator ini diukur per desa/kelurahan; angka per kecamatan tidak terbit.',
  'mapPage.level.noVillageFigures':
    'Tingkat desa/kelurahan tidak tersedia: indikator ini diukur per kecamatan.',
  'mapPage.level.noVillageShapes':
    'Tingkat desa/kelurahan tidak tersedia: katalog belum memuat batas desa kabupaten ini.',
  'mapPage.classes': 'Kelas warna',
  'mapPage.classes.tetap': 'Tetap untuk semua tahun',
  'mapPage.classes.tahun': 'Hanya tahun yang tampil',
  'mapPage.classes.fixedRule':
    'Kelas tetap: batasnya dari angka semua tahun, sehingga warna dapat dibandingkan antartahun.',
  'mapPage.classes.ownRule':
    'Kelas tahun yang tampil: batasnya dari angka {period} saja; warna tidak dapat dibandingkan dengan tahun lain.',
  'mapPage.classes.noTarget': 'Tidak ada target yang menjadi batas kelas.',
  'mapPage.classes.target.higher-is-better':
    'Salah satu batasnya target {period}, {target}: kelas di bawahnya belum mencapai target.',
  'mapPage.classes.target.lower-is-better':
    'Salah satu batasnya target {period}, {target}: kelas di atasnya belum mencapai target.',
  'mapPage.classes.outside': 'Target {period}, {target}, di luar rentang nilai.',
  'mapPage.circles': 'Ukuran lingkaran',
  'mapPage.circles.rule':
    'Jumlah digambar sebagai lingkaran: luasnya sebanding dengan angka, ukurannya sama untuk semua tahun. Warna kelas tidak dipakai, karena wilayah luas akan tampak lebih besar.',
  'mapPage.withoutShape':
    '{count} {areas} tanpa batas pada peta; angkanya ada dalam daftar urutan.',
  'mapPage.search': 'Cari kecamatan',
  'mapPage.searchGo': 'Pilih',
  'mapPage.searchNone': 'Tidak ada satu kecamatan yang namanya diawali “{text}”.',
  'mapPage.keyboardHint.village':
    'Tombol panah berpindah antardesa, Enter memilih, Escape melepas pilihan.',
  'mapPage.layers': 'Titik di atas peta',
  'mapPage.layer.layanan': 'Layanan',
  'mapPage.layer.quick-win': 'Lokasi Quick Win',
  'mapPage.layer.failed': '(gagal dimuat)',
  'mapPage.points.more': '{listed}; {more} lainnya',
  'mapPage.points.failed':
    'Lapisan {layer} gagal dimuat dan tidak digambar; peta dan lapisan lain tetap berlaku.',
  'mapPage.points.show': 'Lihat {count} titik sebagai tabel',
  'mapPage.points.caption': 'Titik di atas peta',
  'mapPage.points.rule':
    'Satu tanda satu lokasi; angka di dalamnya banyaknya yang ada di lokasi itu. Layanan tanpa lokasi tidak digambar',
  'mapPage.points.toServices': 'Semua layanan, juga yang tanpa lokasi',
  'mapPage.points.kind': 'Jenis',
  'mapPage.points.name': 'Nama',
  'mapPage.points.site': 'Lokasi',
  'mapPage.points.district': 'Kecamatan',
  'mapPage.points.agency': 'OPD',
  'mapPage.points.of.service': 'Layanan',
  'mapPage.points.of.site': 'Quick Win',
  'mapPage.finding.none': '{name}: belum ada angka per {areas} yang terbit.',
  'mapPage.finding.allMissing': '{period}: belum ada {areas} yang berdata.',
  'mapPage.finding.counts':
    '{period}: terbanyak {best}, {bestValue}; paling sedikit {worst}, {worstValue}.',
  'mapPage.finding.range': '{period}: terbaik {best}, {bestValue}; terburuk {worst}, {worstValue}.',
  'mapPage.finding.noneMet':
    '{period}: tidak satu pun dari {total} {areas} berdata mencapai target {target}; paling jauh {worst}, {worstValue}.',
  'mapPage.finding.allMet':
    '{period}: semua {total} {areas} berdata mencapai target {target}; paling dekat dengan batas: {worst}, {worstValue}.',
  'mapPage.finding.target':
    '{period}: {met} dari {total} {areas} berdata mencapai target {target}; paling jauh {worst}, {worstValue}.',
  'mapPage.ranking.inDistrict': 'Desa/kelurahan di Kecamatan {name}.',
  'mapPage.ranking.allDistricts': 'Semua kecamatan',
  'mapPage.ranking.showAll': 'Tampilkan semua ({count})',
  'mapPage.years.tooFew': 'Baru satu tahun yang berdata; belum ada yang dapat dibandingkan.',
  'mapPage.years.notComparable':
    'Tidak ada dua tahun dengan angka pada bagian tahun yang sama; perubahannya tidak dihitung.',
  'mapPage.years.finding':
    'Dari {since} ke {until}, {improved} dari {total} {areas} membaik dan {worsened} memburuk; perubahan terbesar {most}, {delta}.',
  'mapPage.years.classes': 'Semua peta memakai kelas tetap yang sama dengan peta di atas.',
  'mapPage.years.circles': 'Luas lingkaran sebanding dengan angka, sama untuk semua tahun.',
  'mapPage.years.met': '{met} dari {measured} mencapai target',
  'mapPage.years.measured': '{measured} berdata',
} as const;
