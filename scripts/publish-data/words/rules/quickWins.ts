import { sayNumber, sayTimes } from '../sayValue';
import { always, quoted, type Say } from './facts';

/** Rules about quick wins and their reports. */
export const QUICK_WIN_WORDS: Readonly<Record<string, Say>> = {
  'planned-curve': (facts) => {
    const [day = ''] = quoted(facts, /point before it is of ([\d-]+)/);
    const [known = ''] = quoted(facts, /It was ([\d.]+) already/);
    const reason =
      day !== ''
        ? `titik sebelumnya bertanggal ${sayTimes(day)}`
        : known !== ''
          ? `titik sebelumnya sudah ${sayNumber(known)}`
          : 'rencana berakhir di bawah 100 persen';
    return {
      reason,
      fix: 'Urutkan Kurva Rencana menurut Tanggal; setiap titik memuat jumlah sampai hari itu, dan yang terakhir 100.',
    };
  },
  'reports-cumulative': (facts) => {
    const [day = '', known = ''] = quoted(facts, /On ([\d-]+) it was ([\d.]+) already/);
    return {
      reason: `pada ${sayTimes(day)} sudah ${sayNumber(known)}; realisasi dihitung sejak awal dan tidak dapat turun`,
      fix: 'Laporkan yang dicapai sejak awal, bukan dalam bulan itu; laporan lama dibetulkan dengan baris baru.',
    };
  },
  'spent-within-budget': (facts) => {
    const [budget = ''] = quoted(facts, /budget is (\d+) rupiah/);
    return {
      reason: `anggaran semua sumber dana hanya Rp ${Number(budget).toLocaleString('id-ID')}`,
      fix: 'Tulis rupiah utuh, bukan ribuan atau juta; anggaran yang bertambah adalah baris baru di sheet Quick Win.',
    };
  },
  'money-by-source': (facts) => {
    const [sum = '', spent = ''] = quoted(facts, /add up to (\S+), spent is (\d+)/);
    return {
      reason: `Realisasi APBD, CSR dan Dana Lain berjumlah ${sum}, padahal Realisasi Keuangan ${spent}`,
      fix: 'Betulkan yang salah, atau kosongkan ketiga sumber bila tidak dipisahkan.',
    };
  },
};

/** Rules that look at texts only. */
export const TEXT_WORDS: Readonly<Record<string, Say>> = {
  markup: (facts) => {
    const [found = ''] = quoted(facts, /^(.*) would be read/);
    return {
      reason: `${found} akan terbaca apa adanya di layar`,
      fix: 'Tulis teks biasa: & dan bukan &amp;, tanpa tanda <…>.',
    };
  },
  'blank-texts': always(
    'teks ini kosong, atau diawali atau diakhiri spasi',
    'Tulis teksnya tanpa spasi di kedua ujung; kolom (Inggris) boleh kosong.',
  ),
  'web-addresses': always(
    'alamat ini tidak lengkap, atau tidak dapat dibuka pembaca di luar kantor',
    'Tulis alamat umum, https://…, atau kosongkan.',
  ),
};
