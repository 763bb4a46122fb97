import { headingOf } from '../columnOf';
import { sayTimes } from '../sayValue';
import { always, quoted, type Say } from './facts';

/** Rules about days. */
export const DATE_WORDS: Readonly<Record<string, Say>> = {
  'published-in-past': (facts) => {
    const [today = ''] = quoted(facts, /today is ([\d-]+)/);
    return {
      reason: `${facts.heading ?? 'hari ini'} belum tiba; sekarang ${sayTimes(today)}`,
      fix: 'Betulkan harinya; mungkin hari dan bulan tertukar.',
    };
  },
  'entered-before-published': (facts) => {
    const [entered = '', published = ''] = quoted(facts, /on ([\d-]+), but published on ([\d-]+)/);
    return {
      reason: `Tanggal Entri ${sayTimes(entered)}, tetapi Tanggal Terbit ${sayTimes(published)}`,
      fix: 'Pembetulan adalah baris baru dengan Tanggal Entri dan Tanggal Terbit sendiri; baris lama jangan diubah.',
    };
  },
  'date-order': (facts) => {
    const [later = '', end = '', earlier = '', start = ''] = quoted(
      facts,
      /^(\w+) is ([\w-]+), but (\w+) is ([\w-]+)/,
    );
    const name = (field: string) => headingOf(facts.sheet, field) ?? GENERAL[field] ?? 'hari itu';
    const order = facts.fix.includes('same as') ? 'sama dengan atau sesudah' : 'sesudah';
    return {
      reason: `${name(later)} ${sayTimes(end)}, padahal ${name(earlier)} ${sayTimes(start)}`,
      fix: `${name(later)} harus ${order} ${name(earlier)}; mungkin hari dan bulan, atau kedua kolom, tertukar.`,
    };
  },
  'milestones-inside': (facts) => {
    const [start = '', end = ''] = quoted(facts, /from ([\d-]+) to ([\d-]+)/);
    return {
      reason: `Quick Win ini berjalan dari ${sayTimes(start)} sampai ${sayTimes(end)}`,
      fix: 'Betulkan Tenggat Semula atau Tenggat, atau Mulai dan Selesai di sheet Quick Win.',
    };
  },
  'milestones-done': always(
    'tonggak ini selesai sesudah Tanggal Terbit barisnya',
    'Biarkan baris lama; tambahkan baris Tonggak dengan Selesai terisi dan Tanggal Terbit yang baru.',
  ),
};

/** Where the row at fault is of a sheet without the column. */
const GENERAL: Readonly<Record<string, string>> = {
  publishedAt: 'Tanggal Terbit',
  enteredAt: 'Tanggal Entri',
  from: 'Dari',
  to: 'Sampai',
  start: 'Mulai',
  end: 'Selesai',
};
