import { ours, type Say } from './facts';

/** Rules about answers that repeat each other: the command makes both from the same rows. */
export const AGREEMENT_WORDS: Readonly<Record<string, Say>> = {
  'same-versions': ours('ringkasan dan rincian memuat versi yang berbeda'),
  'same-definitions': ours('ringkasan dan sheet Indikator memuat definisi yang berbeda'),
  'covers-from': ours('ringkasan tidak memuat versi yang berlaku pada masanya'),
  'all-followed': ours('ringkasan tidak memuat indikator yang dipantau'),
  'yearly-scorecards': ours('ada tahun tanpa ringkasan'),
  'editions-readable': ({ value }) => ({
    reason: `belum ada angka untuk tahun rapat ini (Per Tanggal ${value}), sehingga bahannya tidak dapat dibuka`,
    fix: 'Betulkan Per Tanggal, atau hapus baris rapat ini.',
  }),
};
