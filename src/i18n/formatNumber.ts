import type { Percent, PercentagePoints } from '@/domain/units';
import { type Locale, NBSP, WORDS, type Words } from './formatWords';

/**
 * Numbers with true minus and no break before their unit; decimal comma in Indonesian.
 * Differences (`signed`, `points`, `percentagePoints`) carry their sign, zero has none.
 */
export function createNumberFormats(locale: Locale) {
  const { points, percentagePoints, small } = WORDS[locale];
  const number = decimalFormat(WORDS[locale]);
  const signed: DecimalFormat = (value, decimals) => {
    const written = number(value, decimals);
    return value > 0 && !isZero(written) ? `+${written}` : written;
  };
  return {
    number,
    signed,
    count: (value: number) => number(value, 0),
    /** A small count as a word, for sentences: "empat". */
    spelled: (value: number) => small[value] ?? number(value, 0),
    percent: (value: Percent, decimals = 1) => `${number(value, decimals)}${NBSP}%`,
    points: (value: number, decimals: number) => `${signed(value, decimals)}${NBSP}${points}`,
    percentagePoints: (value: PercentagePoints, decimals = 1) =>
      `${signed(value, decimals)}${NBSP}${percentagePoints}`,
  };
}

type DecimalFormat = (value: number, decimals: number) => string;

/**
 * Written by ourselves: the first `Intl.NumberFormat` of a page takes a phone tens of milliseconds,
 * just when everything is drawn. Rounds as `Intl` does, half away from
 * zero.
 */
export function decimalFormat({
  decimalMark,
  groupMark,
}: Pick<Words, 'decimalMark' | 'groupMark'>): DecimalFormat {
  return (value, decimals) => {
    const digits = roundedDigits(Math.abs(value), decimals);
    const at = digits.length - decimals;
    const whole = digits.slice(0, at).replace(THOUSANDS, groupMark);
    const written = decimals === 0 ? whole : whole + decimalMark + digits.slice(at);
    return value > 0 || isZero(digits) ? written : `−${written}`;
  };
}

/** All digits without the mark. Rounds what is written, 1.005, not the binary number just below it. */
function roundedDigits(size: number, decimals: number): string {
  const [figures, exponent = '0'] = String(size).split('e');
  const shifted = Math.round(Number(`${figures}e${Number(exponent) + decimals}`));
  return String(shifted).padStart(decimals + 1, '0');
}

/** Between two digits that an exact number of threes follows. */
const THOUSANDS = /(?<=\d)(?=(?:\d{3})+$)/g;

const isZero = (digits: string) => !/[1-9]/.test(digits);
