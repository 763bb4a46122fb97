export const forecast = {
  'forecast.paceRule':
    'Laju = perubahan fisik pada paling banyak tiga laporan terakhir, per bulan 30,4 hari. Aturan dasbor ini; bukan ramalan.',
  'forecast.pace': 'Laju {pace} per bulan ({from} sampai {to}).',
  'forecast.finish.reached': 'Pekerjaan sudah 100 %.',
  'forecast.finish.on-plan': 'Mengikuti rencana: selesai {day}.',
  'forecast.finish.late': 'Pada laju sekarang selesai {day}, {days} setelah rencana.',
  'forecast.finish.inTime': 'Pada laju sekarang selesai {day}, tidak melewati rencana.',
  'forecast.finish.standstill': 'Pada laju sekarang pekerjaan tidak akan selesai.',
  'forecast.finish.passed':
    'Menurut laporan {reported} seharusnya selesai {day}; belum dilaporkan, laporan berikut paling lambat {due}.',
  'forecast.finish.passedLate':
    'Menurut laporan {reported} seharusnya selesai {day}; belum dilaporkan.',
  'forecast.finish.stale':
    'Menurut laporan {reported} selesai {day}; sesudah itu belum ada laporan.',
  'forecast.finish.staleStandstill':
    'Menurut laju sampai laporan {reported} pekerjaan tidak akan selesai; sesudah itu belum ada laporan.',
  'forecast.finish.no-report': 'Perkiraan selesai tidak ada: belum ada laporan.',
  'forecast.finish.one-report': 'Perkiraan selesai belum ada: laju memerlukan dua laporan.',
  'forecast.milestone.rule':
    'Tonggak disebut kemungkinan terlewat bila fisik tertinggal lebih dari {margin} poin persen dari rencana dan, pada laju sekarang, fisik yang direncanakan untuk tonggak itu tidak tercapai pada tanggalnya, juga bila tanggalnya digeser. Yang tidak tertinggal sejauh itu dianggap mengikuti rencana.',
  'forecast.milestone.on-course': 'sesuai jadwal',
  'forecast.milestone.keepsPlan':
    'Fisik tidak tertinggal lebih dari {margin} poin persen dari rencana: dianggap mengikuti rencana.',
  'forecast.milestone.likely-missed': 'kemungkinan terlewat',
  'forecast.milestone.unknown': 'belum dapat diperkirakan',
  'forecast.milestone.why':
    'Pada {due} fisik diperkirakan {expected}; yang direncanakan untuk tonggak ini {needed}.',
  'forecast.milestone.reached': 'Pada laju sekarang {needed} tercapai {day}.',
  'forecast.milestone.never': 'Pada laju sekarang {needed} tidak akan tercapai.',
  'forecast.milestone.no-report': 'Belum ada laporan.',
  'forecast.milestone.one-report': 'Laju memerlukan dua laporan.',
  'forecast.milestone.no-planned-work':
    'Rencana tidak menyebut fisik yang harus tercapai pada tonggak ini.',
} as const;
