import { always, ours, quoted, type Say } from './facts';

const missing =
  (sheet: string): Say =>
  ({ value }) => ({
    reason: `sheet ${sheet} tidak punya baris "${value}"`,
    fix: `Tulis salah satu yang ada di sheet ${sheet}, atau tambahkan barisnya di sana.`,
  });

/** Rules about ids, and about rows that name one another. */
export const IDENTITY_WORDS: Readonly<Record<string, Say>> = {
  addressed: ours('alamat dan isi sebuah berkas tidak cocok'),
  'regency-listed': ours('kabupaten tidak masuk daftar kabupaten'),
  'unique-entries': ({ heading }) => ({
    reason: `${heading ?? 'ID'} ini sudah dipakai baris lain`,
    fix: `Hapus salah satu, atau beri ${heading ?? 'ID'} sendiri-sendiri.`,
  }),
  'one-version-a-day': always(
    'ada dua baris untuk hal yang sama dengan Tanggal Terbit yang sama; hanya yang di bawah yang tampil',
    'Hapus baris yang salah, atau beri baris yang belakangan Tanggal Terbit sendiri.',
  ),
  'purpose-codes': (facts) => {
    const [code = '', purpose = ''] = quoted(facts, /purposeCode (\S+) has the purpose “(.*)”/);
    return {
      reason: `layanan lain dengan Kode Kegunaan ${code} punya Kegunaan "${purpose}"`,
      fix: 'Beri kegunaan yang berbeda kode yang berbeda, atau tulis Kegunaan dengan kata yang sama.',
    };
  },
  'agency-joins': missing('Perangkat Daerah'),
  'source-joins': missing('Sumber'),
  'indicator-joins': missing('Indikator'),
  'method-joins': missing('Metode'),
  'quick-win-joins': missing('Quick Win'),
  'scheme-joins': missing('Skema Indeks'),
  'edition-joins': missing('Rapat'),
  'dimension-joins': missing('Dimensi'),
  'sub-dimension-joins': (facts) => {
    const [codes = ''] = /Take one of (.*), or correct/.exec(facts.fix)?.slice(1) ?? [];
    return {
      reason: `sheet Sub Dimensi tidak punya "${facts.value}" di bawah dimensi baris ini`,
      fix: `${codes === '' ? 'Tambahkan di sheet Sub Dimensi' : `Tulis salah satu: ${codes}`}; atau betulkan Dimensi.`,
    };
  },
};
