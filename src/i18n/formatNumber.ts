import type { Percent, PercentagePoints } from '@/domain/units';
import { type Locale, NBSP, WORDS } from './formatWords';

/**
 * Numbers with true minus and no break before their unit; decimal comma in Indonesian.
 * Differences (`signed`, `points`, `percentagePoints`) carry their sign, zero has none.
 */
export function createNumberFormats(locale: Locale) {
  const { tag, points, percentagePoints, small } = WORDS[locale];
  const number = decimalFormat(tag, 'negative');
  const signed = decimalFormat(tag, 'exceptZero');
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

/** `Intl` writes a hyphen as minus; one format for each count of decimals, made when first needed. */
function decimalFormat(tag: string, signDisplay: 'negative' | 'exceptZero'): DecimalFormat {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, decimals) => {
    const format =
      formats.get(decimals) ??
      new Intl.NumberFormat(tag, {
        signDisplay,
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    formats.set(decimals, format);
    return format.format(value).replace('-', '−');
  };
}
