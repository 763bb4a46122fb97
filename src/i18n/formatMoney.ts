import type { Rupiah } from '@/domain/units';
import { type Locale, NBSP, WORDS } from './formatWords';
import { onDemand } from './onDemand';

const DECIMALS = 2;

/** Rupiah in thousands of millions and the like: `Rp 18,76 miliar`, in tight rows `Rp 18,76 M`. */
export function createMoneyFormats(locale: Locale) {
  const { tag, scales } = WORDS[locale];
  const decimal = onDemand(() => new Intl.NumberFormat(tag, { maximumFractionDigits: DECIMALS }));

  const write = (amount: Rupiah, width: 'word' | 'short'): string => {
    const size = Math.abs(amount);
    // Rp 999,999,999 prints as 1 billion, not as 1,000 million: the scale fits the rounded amount.
    const scale = scales.find(({ from }) => roundedTo(from, size) >= from);
    if (scale === undefined) return `Rp${NBSP}${decimal().format(Math.round(size))}`;
    return `Rp${NBSP}${decimal().format(size / scale.from)}${NBSP}${scale[width]}`;
  };
  const signOf = (amount: Rupiah, plus: string) => (amount < 0 ? '−' : amount > 0 ? plus : '');

  return {
    money: (amount: Rupiah) => signOf(amount, '') + write(amount, 'word'),
    moneyShort: (amount: Rupiah) => signOf(amount, '') + write(amount, 'short'),
    moneyDifference: (amount: Rupiah) => signOf(amount, '+') + write(amount, 'word'),
  };
}

/** The amount as the next smaller scale (a thousandth) prints it. */
function roundedTo(scale: number, amount: number): number {
  const step = scale / 1000 / 10 ** DECIMALS;
  return Math.round(amount / step) * step;
}
