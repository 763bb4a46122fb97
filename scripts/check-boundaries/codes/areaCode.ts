/** How a file writes the code of an area. */
export type CodeKind = 'kemendagri' | 'kemendagri-undotted' | 'bps' | 'ambiguous';

export type AreaCode = { kind: CodeKind; code: string };

const dotted = (digits: string): string =>
  [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== '')
    .join('.');

/**
 * Reads a code as official files write it: `52.02.01` and `520201` are Kemendagri's, `5202010` and
 * `ID5202010` are those of BPS (a district has seven digits there). Villages have ten digits in both, so
 * without dots nobody can tell. `null` for what is no code of a district or village.
 */
export function readAreaCode(value: unknown): AreaCode | null {
  const text = String(value ?? '').trim();
  if (/^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/.test(text)) return { kind: 'kemendagri', code: text };
  const isPrefixed = /^ID\d+$/i.test(text);
  const digits = isPrefixed ? text.slice(2) : text;
  if (!/^\d+$/.test(digits)) return null;
  if (digits.length === 7) return { kind: 'bps', code: digits };
  if (digits.length === 6) return { kind: 'kemendagri-undotted', code: dotted(digits) };
  if (digits.length === 10) return { kind: isPrefixed ? 'bps' : 'ambiguous', code: dotted(digits) };
  return null;
}
