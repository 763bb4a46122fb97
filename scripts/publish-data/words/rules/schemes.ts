import { sayNumber } from '../sayValue';
import { quoted, type Say } from './facts';

const NUMBER = '(-?[\\d.]+?)';

/** Rules about scales and what is scored on them. */
export const SCHEME_WORDS: Readonly<Record<string, Say>> = {
  'scale-rises': (facts) => {
    const [end = '', start = ''] = quoted(facts, /ends at (\S+) and begins at (\S+?)\.$/);
    return {
      reason: `Skala Tertinggi ${sayNumber(end)}, padahal Skala Terendah ${sayNumber(start)}`,
      fix: 'Isi Skala Terendah dengan ujung bawah dan Skala Tertinggi dengan ujung atas.',
    };
  },
  'bands-cover-scale': (facts) => {
    const [least = ''] = quoted(facts, new RegExp(`its scale at ${NUMBER}\\.$`));
    const [before = ''] = quoted(facts, new RegExp(`one before it at ${NUMBER}\\.$`));
    const [most = ''] = quoted(facts, new RegExp(`scale ends at ${NUMBER}\\.$`));
    if (least !== '')
      return {
        reason: `predikat pertama tidak mulai dari Skala Terendah, ${sayNumber(least)}`,
        fix: `Isi Mulai Dari predikat terendah dengan ${sayNumber(least)}; urutkan dari yang terendah.`,
      };
    if (before !== '')
      return {
        reason: `predikat sebelumnya mulai dari ${sayNumber(before)}`,
        fix: 'Urutkan predikat dari yang terendah, masing-masing dengan Mulai Dari sendiri.',
      };
    return {
      reason: `predikat ini mulai di atas Skala Tertinggi, ${sayNumber(most)}`,
      fix: 'Ambil Mulai Dari dari peraturannya, atau betulkan Skala Tertinggi.',
    };
  },
  'weights-sum': (facts) => {
    const [scheme = '', sum = ''] = quoted(facts, /of (\S+) add up to ([\d.]+),/);
    return {
      reason: `Bobot komponen ${scheme} di sheet Skema Komponen berjumlah ${sayNumber(sum)}, bukan 100`,
      fix: 'Betulkan Bobot menurut peraturannya; mungkin ada komponen yang belum ditulis.',
    };
  },
  'evaluation-components': (facts) => {
    const [scheme = '', expected = ''] = quoted(facts, /^(\S+) has the components (.*)\.$/);
    return {
      reason: `komponen yang dinilai (${facts.value}) bukan komponen ${scheme} (${expected})`,
      fix: 'Isi Evaluasi Komponen satu baris untuk setiap Kode di Skema Komponen; atau tidak sama sekali bila hanya nilai total yang terbit.',
    };
  },
  'scores-in-scale': (facts) => {
    const [scheme = '', least = '', most = ''] = quoted(
      facts,
      /scale of (\S+), (\S+) to (\S+?)\.$/,
    );
    return {
      reason: `nilai ini di luar skala ${scheme}, ${sayNumber(least)} sampai ${sayNumber(most)}`,
      fix: 'Tulis Skema edisi yang dipakai, atau nilai menurut skalanya.',
    };
  },
};
