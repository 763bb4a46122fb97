export const lead = {
  'lead.name': 'Ringkasan Eksekutif',
  'lead.documentTitle': 'Ringkasan Eksekutif · {regency}',
  'lead.loading': 'Ringkasan Eksekutif',
  'lead.failed': 'Ringkasan Eksekutif: data belum dapat dimuat',
  'lead.simulatedTitle': 'Data simulasi.',
  'lead.simulated':
    '{simulated} dari {all} indikator memakai angka simulasi; angka terbitan resmi menyebut sumbernya.',
  'lead.decideAndUnreported':
    '{decideWord} hal perlu keputusan dan {unreportedWord} indikator belum dilaporkan',
  'lead.decide': '{decideWord} hal perlu keputusan',
  'lead.unreported':
    'Tidak ada yang meleset dari target, tetapi {unreportedWord} indikator belum dilaporkan',
  'lead.empty': 'Belum ada data: belum ada indikator atau Quick Win yang terbit.',
  'lead.calm': 'Tidak ada yang perlu keputusan hari ini',
  'lead.met': '{met} dari {comparable} indikator bertarget mencapai target',
  'lead.newest': 'Angka terbaru terbit {date}',
  'lead.agencies': '{current} dari {all} perangkat daerah mutakhir',
  'lead.bands': 'Indikator menurut predikat kinerja',
  'lead.ungraded': '{count} indikator berdata tanpa predikat, karena tanpa target yang sebanding.',
} as const;
