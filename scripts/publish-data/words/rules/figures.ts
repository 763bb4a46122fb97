import { sayTimes, sayWord } from '../sayValue';
import { quoted, type Say } from './facts';

/** Rules about figures and targets. */
export const FIGURE_WORDS: Readonly<Record<string, Say>> = {
  cadence: (facts) => {
    const [own = '', expected = ''] = quoted(facts, /is (\S+), the indicator (\w+)/);
    return {
      reason: `periode ini ${sayWord('cadence', own)}, padahal Frekuensi indikator ${sayWord('cadence', expected)}`,
      fix: 'Tulis periode menurut Frekuensi (2024, 2024 S1, 2024 TW 3, Juli 2024), atau betulkan Frekuensi di sheet Indikator.',
    };
  },
  'period-ended': (facts) => {
    const [period = ''] = quoted(facts, /figure of (\S+) was/);
    return {
      reason: `angka ${sayTimes(period)} diisi sebelum periode itu berakhir`,
      fix: 'Betulkan Periode atau Tanggal Entri; angka untuk sebagian tahun perlu Frekuensi yang lebih rapat.',
    };
  },
  plausible: (facts) => {
    const [kind = '', least = '', most = ''] = quoted(facts, /unit (\w+) \((\S+) to (\S+)\)/);
    const range = most === 'Infinity' ? `${least} ke atas` : `${least} sampai ${most}`;
    return {
      reason: `angka ini di luar yang lazim untuk Jenis Satuan ${sayWord('unitKind', kind)} (${range})`,
      fix: HINTS[kind] ?? 'Periksa angkanya.',
    };
  },
  'targets-exist': (facts) => {
    const [newest = '', wanted = ''] = quoted(facts, /figure of (\S+), and no target for (.+)\.$/);
    return {
      reason: `ada angka ${sayTimes(newest)}, tetapi sheet Target tidak punya baris untuk ${sayTimes(wanted).replace(' or ', ' atau ')}`,
      fix: 'Tambahkan baris di sheet Target; bila memang tidak ditargetkan, isi Rumus Capaian dengan "tidak ada".',
    };
  },
};

const SIGN = 'Periksa tanda minusnya.';
const HINTS: Readonly<Record<string, string>> = {
  percent:
    'Tulis 27,4 untuk 27,4 persen; bila bukan bagian dari 100, betulkan Jenis Satuan di sheet Indikator.',
  index: 'Periksa komanya: 7,45 mungkin menjadi 745.',
  rupiah: SIGN,
  count: SIGN,
};
