export const dataReferenceWords = {
  'data.boundaries.title': 'Status Batas Wilayah',
  'data.boundaries.finding.indicative':
    'Batas kecamatan di peta adalah batas indikatif, bukan batas resmi.',
  'data.boundaries.finding.official': 'Batas kecamatan di peta adalah batas resmi.',
  'data.boundaries.later':
    'Berkas batas ini terbit {date}, sesudah tanggal yang dilihat: API hanya menyimpan satu versi.',
  'data.boundaries.status': 'Status',
  'data.boundaries.status.indicative': 'indikatif',
  'data.boundaries.status.official': 'resmi',
  'data.boundaries.attribution': 'Atribusi',
  'data.boundaries.license': 'Lisensi',
  'data.boundaries.published': 'Terbit',
  'data.boundaries.holds': 'Isi berkas',
  'data.boundaries.areas': '{districts} kecamatan, {neighbours} bidang tetangga sebagai latar',
  'data.boundaries.made': 'Cara dibuat',
  'data.boundaries.howMade':
    'Batas bawaan demo: titik setiap desa diberi sel Voronoi, sel dipotong garis pantai, digabung per kecamatan, lalu sisi yang dipakai bersama dihaluskan. Tidak ada batas resmi di dalamnya; sengketa batas tidak dapat diputus dengannya.',
  'data.boundaries.install': 'Memasang',
  'data.boundaries.howInstalled':
    'Letakkan berkas GeoJSON resmi (RFC 7946) dengan "status": "official", atribusi, lisensi, dan tanggal terbitnya pada alamat ini; program tidak perlu dibangun ulang:',
  'data.boundaries.measured': 'Luas',
  'data.boundaries.neverMeasured':
    'Luas dan kepadatan tidak pernah diukur dari batas ini; keduanya hanya dari angka resmi.',
  'data.clocks.title': 'Empat Jam Setiap Angka',
  'data.clocks.empty': 'Belum ada angka yang dapat dijadikan contoh.',
  'data.clocks.finding': '{name}, {value}: satu angka, empat waktu yang berbeda.',
  'data.clocks.period': 'Periode yang diukur',
  'data.clocks.period.meaning': 'Waktu yang digambarkan angka itu. Tenggat lapornya {due}.',
  'data.clocks.entered': 'Dientri perangkat daerah',
  'data.clocks.entered.meaning':
    'Hari perangkat daerah mengisi angka: {days} setelah periode berakhir.',
  'data.clocks.published': 'Diterbitkan API',
  'data.clocks.published.meaning':
    'Hari versi ini terbit: {days} setelah dientri. Pilihan "Per tanggal" memakai jam ini.',
  'data.clocks.received': 'Diterima layar ini',
  'data.clocks.received.meaning': 'Umur salinan di layar ini: {age}.',
  'data.clocks.rule':
    'Keempatnya tidak saling menggantikan: layar yang baru dimuat dapat menampilkan angka lama, dan angka yang baru dientri dapat menggambarkan periode yang sudah lewat.',
  'data.rules.title': 'Aturan yang Dipakai',
  'data.rules.own': 'Aturan dasbor ini, bukan aturan nasional',
  'data.rules.set': 'Aturan kabupaten ini, bukan aturan nasional; lazimnya {usual}',
  'data.rules.usual.schedule':
    '{atRiskWord} < {atRisk}, {lateWord} < {late}, {criticalWord} < {critical} poin persen',
  'data.rules.usual.spending': 'serapan mendahului fisik ≥ {leads} poin persen',
  'data.rules.usual.attention': 'capaian {bands}, Quick Win {schedules}, {shown} ditampilkan',
  'data.rules.usual.reports': '{days}',
  'data.rules.national': 'Skala Nilai Peringkat Kinerja, Permendagri 86/2017',
  'data.rules.from': '≥ {from}',
  'data.rules.between': '{from} sampai < {below}',
  'data.rules.below': '< {below}',
  'data.rules.achievement': 'Capaian dan predikat (%)',
  'data.rules.formulas':
    'Semakin tinggi semakin baik: realisasi ÷ target × 100. Semakin rendah semakin baik: (2 × target − realisasi) ÷ target × 100.',
  'data.rules.unrounded':
    'Batas bawah diuji pada angka yang tidak dibulatkan; capaian tidak dibatasi 100. Mencapai target (≥ 100) adalah fakta tersendiri. Target nol, target tahunan saja, atau angka yang terlambat: tanpa predikat.',
  'data.rules.schedule': 'Status jadwal Quick Win',
  'data.rules.deviation': 'Menurut deviasi fisik = realisasi − rencana, dalam poin persen:',
  'data.rules.settled':
    'Selesai: fisik 100 % dan hasilnya diterima. Belum dimulai dan Belum lapor tidak memakai deviasi. Tonggak yang terlewat disebut, tetapi tidak mengubah status.',
  'data.rules.spending': 'Serapan disebut mendahului fisik bila selisihnya ≥ {leads} poin persen.',
  'data.rules.attention': 'Perlu perhatian',
  'data.rules.attentionText':
    'Capaian {bands}; Quick Win {schedules} (deviasi < {bound} poin persen); atau lewat tenggat lapor. Terburuk dahulu, {shown} yang pertama ditampilkan, selebihnya dihitung.',
  'data.rules.reports': 'Laporan Quick Win',
  'data.rules.reportsText':
    'Quick Win yang berjalan dilaporkan setiap bulan, paling lambat {days} sesudah akhir bulan itu.',
  'data.rules.freshness': 'Kemutakhiran',
  'data.rules.freshnessText':
    'Setiap indikator dinilai menurut frekuensi dan tenggat lapornya sendiri: terlambat sejak hari sesudah akhir periode + tenggat lapor. Alasan resmi tanpa angka dihitung sebagai laporan. Angka yang lewat tenggat tetap tampil dengan periodenya, tetapi tanpa predikat.',
  'data.rules.pace': 'Laju',
  'data.rules.paceText':
    'Garis lurus dari tahun dasar ke angka terbaru diteruskan sampai tahun target; yang kurang dari target disebut selisihnya. Angka kumulatif bermula dari nol pada awal tahun. Ini hitungan laju, bukan ramalan; tanpa tahun dasar atau target, laju tidak dihitung.',
  'data.rules.asOf': 'Per tanggal dan revisi',
  'data.rules.asOfText':
    'Yang tampil ialah versi terakhir yang terbit pada atau sebelum tanggal itu. Versi lama tidak dihapus. Dua metode tidak pernah disambung dalam satu garis.',
  'data.wall.title': 'Layar Pusat Komando',
  'data.wall.open': 'Buka layar',
  'data.wall.openText':
    'Ringkasan, peta, dimensi, dan keterlambatan berganti sendiri untuk dibaca dari jauh; tidak perlu disentuh. Esc dua kali untuk keluar.',
  'data.wall.remote': 'Buka kendali layar',
  'data.wall.remoteText':
    'Menjeda, memindah, menggelapkan, dan memilih adegan, dari jendela lain peramban yang sama.',
  'data.credits.title': 'Lisensi, Kredit, dan Versi',
  'data.credits.materials': 'Karya pihak lain',
  'data.credits.plex': 'huruf untuk angka dan teks, dipotong menurut huruf yang dipakai',
  'data.credits.plex.terms': 'SIL Open Font License 1.1, © 2019 IBM Corp.',
  'data.credits.serif': 'huruf untuk temuan, dipotong menurut huruf yang dipakai',
  'data.credits.serif.terms': 'SIL Open Font License 1.1, © Adobe, diterbitkan Google Fonts',
  'data.credits.land': 'garis pantai dan daratan pada batas bawaan demo',
  'data.credits.land.terms': 'domain publik (paketnya: ISC)',
  'data.credits.regions': 'kode dan nama desa serta kecamatan demo',
  'data.credits.regions.terms':
    'ODbL 1.0: sebut sumbernya, bagikan tabel turunannya dengan izin yang sama',
  'data.credits.villages': 'letak desa untuk batas bawaan demo',
  'data.credits.villages.terms': 'sumbernya harus dipastikan sebelum rilis publik',
  'data.credits.packages': 'Paket program yang ikut terpasang',
  'data.credits.packagesText':
    'Peta digambar dengan MapLibre GL JS (BSD-3-Clause), grafik riwayat dengan Recharts (MIT), halaman dengan React (MIT). Seluruhnya {count} paket: {counts}.',
  'data.credits.licenceCount': '{licence} {count}',
  'data.credits.table': 'Tabel {count} paket',
  'data.credits.note': 'Lisensi menurut keterangan setiap paket pada versi yang terpasang',
  'data.credits.column.name': 'Paket',
  'data.credits.column.version': 'Versi',
  'data.credits.column.licence': 'Lisensi',
  'data.credits.column.holder': 'Pemegang hak',
  'data.versions.heading': 'Versi',
  'data.versions.app': 'Program',
  'data.versions.build': 'Build',
  'data.versions.unpublished': 'belum diterbitkan (demo atau pengembangan)',
  'data.versions.contract': 'Kontrak API',
  'data.versions.catalog': 'OpenAPI katalog',
  'data.versions.assessment': 'OpenAPI asesmen',
  'data.versions.apis': 'Alamat API',
} as const;
