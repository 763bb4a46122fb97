const MOST_DECIMALS = 20;

/** A number in digits with a decimal point, never with an exponent; nothing where there is no number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  if (!text.includes('e')) return text;
  if (Math.abs(value) >= 1) return String(BigInt(value));
  return value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '');
}
