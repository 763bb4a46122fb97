import type { Rupiah } from '@/domain/units';
import { decimalFormat } from './formatNumber';
import { type Locale, NBSP, WORDS } from './formatWords';

const DECIMALS = 2;

/** Rupiah in thousands of millions and the like: `Rp 18,76 miliar`, in tight rows `Rp 18,76 M`. */
export function createMoneyFormats(locale: Locale) {
  const { scales } = WORDS[locale];
  const number = decimalFormat(WORDS[locale]);

  const write = (amount: Rupiah, width: 'word' | 'short'): string => {
    const size = Math.abs(amount);
    // Rp 999,999,999 prints as 1 billion, not as 1,000 million: the scale fits the rounded amount.
    const scale = scales.find(({ from }) => roundedTo(from, size) >= from);
    if (scale === undefined) return `Rp${NBSP}${number(size, 0)}`;
    return `Rp${NBSP}${withoutZeros(number(size / scale.from, DECIMALS))}${NBSP}${scale[width]}`;
  };
  const signOf = (amount: Rupiah, plus: string) => (amount < 0 ? '−' : amount > 0 ? plus : '');

  return {
    money: (amount: Rupiah) => signOf(amount, '') + write(amount, 'word'),
    moneyShort: (amount: Rupiah) => signOf(amount, '') + write(amount, 'short'),
    /** To the rupiah, for what is to be reckoned again: `Rp 1.854.300.000.000`. */
    moneyExact: (amount: Rupiah) => `${signOf(amount, '')}Rp${NBSP}${number(Math.abs(amount), 0)}`,
    moneyDifference: (amount: Rupiah) => signOf(amount, '+') + write(amount, 'word'),
  };
}

/** The amount as the next smaller scale (a thousandth) prints it. */
function roundedTo(scale: number, amount: number): number {
  const step = scale / 1000 / 10 ** DECIMALS;
  return Math.round(amount / step) * step;
}

/** "1,20" as "1,2" and "1,00" as "1". */
const withoutZeros = (written: string): string => written.replace(/\D?0{1,2}$/, '');
