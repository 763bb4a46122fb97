const MOST_DECIMALS = 20;
/** Binary fractions are wrong from the sixteenth digit on; their differences somewhat earlier. */
const SURE_DIGITS = 12;

/** A number in digits with a decimal point, never with an exponent; nothing where there is no number. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return String(BigInt(value));
  const text = String(Number(value.toPrecision(SURE_DIGITS)));
  return text.includes('e') ? value.toFixed(MOST_DECIMALS).replace(/\.?0+$/, '') : text;
}
