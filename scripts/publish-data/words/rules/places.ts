import { quoted, type Say } from './facts';

/** Rules about areas and positions. */
export const PLACE_WORDS: Readonly<Record<string, Say>> = {
  'time-zone': (facts) => {
    const [name = 'Asia/Jakarta, Asia/Makassar atau Asia/Jayapura'] =
      /Write (\S+),/.exec(facts.fix)?.slice(1) ?? [];
    return {
      reason: 'Zona IANA ini tidak ada, atau jamnya tidak sama dengan Zona',
      fix: `Tulis ${name}, kosongkan selnya, atau betulkan Zona.`,
    };
  },
  'district-joins': ({ value }) => ({
    reason: `sheet Kecamatan tidak punya kode "${value}"`,
    fix: 'Tulis kode Kemendagri dengan titik (52.02.01), bukan kode BPS (5202010); kecamatan baru ditambahkan di sheet Kecamatan.',
  }),
  'districts-agree': (facts) => {
    const [there = '', all = ''] = quoted(facts, /\((\d+) of (\d+) are there\)/);
    return {
      reason: `kecamatan ${facts.value} ada di sheet Kecamatan, tetapi tidak di sini (baru ${there} dari ${all})`,
      fix: 'Tambahkan kecamatan itu, atau hapus dari sheet Kecamatan bila sudah tidak ada.',
    };
  },
  'districts-observed': ({ value }) => ({
    reason: `indikator ini ber-Tingkat kecamatan, tetapi kecamatan ${value} tidak punya baris di sheet Angka`,
    fix: 'Tambahkan baris Angka untuk setiap kecamatan; bila angkanya tidak ada, kosongkan Nilai dan isi Alasan: belum lapor, disembunyikan, tidak berlaku atau tidak dikumpulkan.',
  }),
  'positions-inside': (facts) => {
    const [west = '', east = '', south = '', north = ''] = quoted(
      facts,
      /(-?[\d.]+) to (-?[\d.]+) east and (-?[\d.]+) to (-?[\d.]+) north/,
    );
    return {
      reason: `titik ini di luar kabupaten: Bujur ${comma(west)} sampai ${comma(east)}, Lintang ${comma(south)} sampai ${comma(north)}`,
      fix: MENDINGS.find(([english]) => facts.fix.includes(english))?.[1] ?? WRONG,
    };
  },
};

const comma = (number: string): string => number.replace('.', ',');

const WRONG = 'Betulkan Lintang dan Bujur; satuannya derajat WGS84, bukan meter.';
const MENDINGS: readonly [english: string, indonesian: string][] = [
  ['swapped', 'Lintang dan Bujur tertukar.'],
  ['minus sign', 'Lintang kurang tanda minus: tempatnya di selatan khatulistiwa.'],
];
