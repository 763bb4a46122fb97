/** Of the national evaluation, wherever its scores are shown; the overview shows them below its first screen. */
export const evaluationScores = {
  'evaluation.finding': 'Nilai {total} dari {max} pada evaluasi {year} tahap {stage}.',
  'evaluation.findingChange':
    'Nilai {total} dari {max} pada evaluasi {year} tahap {stage}, {delta} dari {since}: {tendency}.',
  'evaluation.outOf': 'dari {max}',
  'evaluation.edition': 'evaluasi {year} tahap {stage}',
  'evaluation.rank': 'peringkat {position} dari {of} ({scope})',
  'evaluation.noRank': 'peringkat tidak terbit',
  'evaluation.change': '{delta} dari {since} ({before})',
  'evaluation.otherScheme': 'Bobot berubah sejak {since} ({before}); selisihnya tidak dihitung.',
  'evaluation.otherStage':
    'Hasil {since} ({before}) dari tahap {stage}; selisihnya tidak dihitung.',
  'evaluation.stageYear': '{year} tahap {stage}',
  'evaluation.first': 'Belum ada evaluasi sebelumnya untuk dibandingkan.',
  'evaluation.lowest': 'Komponen terendah: {name}, {score} dari {max}',
  'evaluation.components':
    'Nilai komponen pada skala penuh {min}–{max}; bobot edisi ini dalam kurung',
  'evaluation.summary':
    'Lingkaran penuh: {year}. Lingkaran kosong: {since}. Nilai total dikutip, tidak dihitung ulang.',
  'evaluation.summaryAlone': 'Lingkaran penuh: {year}. Nilai total dikutip, tidak dihitung ulang.',
  'evaluation.weight': '({weight})',
  'evaluation.pair': '{name}: {current}; {since}: {previous}',
  'evaluation.single': '{name}: {current}',
  'evaluation.noComponents':
    'Nilai komponen tidak terbit untuk evaluasi {year}; hanya nilai total yang terbit.',
  'evaluation.check':
    'Pemeriksaan: komponen × bobot memberi {recomputed}; nilai terbit {total}, selisih {difference}, {verdict}.',
  'evaluation.check.within': 'sesuai pembulatan',
  'evaluation.check.beyond': 'melebihi pembulatan',
  'evaluation.open': 'Rekomendasi asesor yang belum selesai: {open} dari {all}',
  'evaluation.followUp': '{agency} · {followUp}',
  'evaluation.assessed': 'Catatan asesor: {strengths} kekuatan, {weaknesses} kelemahan',
  'evaluation.strengths': 'Kekuatan',
  'evaluation.weaknesses': 'Kelemahan',
  'evaluation.weights': 'bobot: {scheme} ({basis})',
  'evaluation.openPage': 'Asesmen tahun-tahun lain',
  'evaluation.empty': 'Belum ada hasil evaluasi nasional yang terbit per {date}.',
  'evaluation.component': 'Komponen',
  'evaluation.weightColumn': 'Bobot',
  'evaluation.difference': 'Selisih (poin)',
} as const;
