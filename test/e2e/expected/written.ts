import type { RawIndicator } from './raw-api';

/** Numbers as Indonesian readers write them, on the tests' own account. */
export const decimal = (value: number, decimals: number): string =>
  new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replace('-', '−');

export const percentText = (value: number): string => `${decimal(value, 1)} %`;

const MONEY = [
  { size: 1e12, word: 'triliun' },
  { size: 1e9, word: 'miliar' },
  { size: 1e6, word: 'juta' },
];

export function money(value: number): string {
  const scale = MONEY.find(({ size }) => value >= size);
  const amount = Math.round((value / (scale?.size ?? 1)) * 100) / 100;
  return `Rp ${amount.toLocaleString('id-ID')}${scale ? ` ${scale.word}` : ''}`;
}

/** A value with its unit; an index has none. */
export function withUnit({ unit, decimals }: RawIndicator, value: number): string {
  if (unit.kind === 'percent') return `${decimal(value, decimals)} %`;
  if (unit.kind === 'rupiah') return money(value);
  if (unit.kind === 'index') return decimal(value, decimals);
  return `${decimal(value, decimals)} ${unit.label.id}`;
}

const SMALL = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh'.split(' ');

/** Counts up to ten are words in a sentence. */
export const spelled = (count: number): string => SMALL[count] ?? String(count);
