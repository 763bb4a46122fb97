import type { LocalText } from '@/domain/text';

/** The languages of the screen, which are those a text of the data can have. */
export type Locale = keyof LocalText;

/** No break between a number and its unit. */
export const NBSP = '\u00a0';

type Scale = { from: number; word: string; short: string };

export type Words = {
  /** Before the decimals, and between groups of three digits. */
  decimalMark: string;
  groupMark: string;
  /** Between hours and minutes. */
  clockMark: string;
  /** January first. */
  months: readonly string[];
  monthsShort: readonly string[];
  /** Largest first. In Indonesian M is miliar (10⁹), so a million is "jt". */
  scales: Scale[];
  points: string;
  percentagePoints: string;
  quarter: string;
  quarterShort: string;
  semester: string;
  semesterShort: string;
  /** Ordinals of quarters and semesters. */
  ordinals: [string, string, string, string];
  /** Between the word and the ordinal: "Triwulan III", "Q3". */
  joint: string;
  units: Record<'day' | 'hour' | 'minute', { one: string; other: string }>;
  underMinute: string;
  /** Zero to ten; larger numbers stay figures. */
  small: readonly string[];
};

const same = (word: string) => ({ one: word, other: word });

export const WORDS: Record<Locale, Words> = {
  id: {
    decimalMark: ',',
    groupMark: '.',
    clockMark: '.',
    months:
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
        ' ',
      ),
    monthsShort: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
    scales: [
      { from: 1e12, word: 'triliun', short: 'T' },
      { from: 1e9, word: 'miliar', short: 'M' },
      { from: 1e6, word: 'juta', short: 'jt' },
    ],
    points: 'poin',
    percentagePoints: 'poin persen',
    quarter: 'Triwulan',
    quarterShort: 'TW',
    semester: 'Semester',
    semesterShort: 'Sem',
    ordinals: ['I', 'II', 'III', 'IV'],
    joint: NBSP,
    units: { day: same('hari'), hour: same('jam'), minute: same('menit') },
    underMinute: `kurang dari 1${NBSP}menit`,
    small: 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' '),
  },
  en: {
    decimalMark: '.',
    groupMark: ',',
    clockMark: ':',
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    scales: [
      { from: 1e12, word: 'trillion', short: 'tn' },
      { from: 1e9, word: 'billion', short: 'bn' },
      { from: 1e6, word: 'million', short: 'mn' },
    ],
    points: 'points',
    percentagePoints: 'percentage points',
    quarter: 'Q',
    quarterShort: 'Q',
    semester: 'H',
    semesterShort: 'H',
    ordinals: ['1', '2', '3', '4'],
    joint: '',
    units: {
      day: { one: 'day', other: 'days' },
      hour: { one: 'hour', other: 'hours' },
      minute: { one: 'minute', other: 'minutes' },
    },
    underMinute: `less than 1${NBSP}minute`,
    small: 'no one two three four five six seven eight nine ten'.split(' '),
  },
};
