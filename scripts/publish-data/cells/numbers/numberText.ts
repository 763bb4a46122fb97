import { bad, good, type NumberStyle, type Parsed } from '../cell';
import { numberHint } from './numberHints';

const BLANKS = /[\s\u00a0\u202f]/g;
const PLAIN = /^[+-]?\d+$/;

/**
 * A number from a text. Of two different separators the last is the decimal one; a separator that
 * comes twice groups thousands. One separator before exactly three digits could be either ("1.234") and is
 * refused, unless the style is known or the part before it cannot be a group of thousands ("0.234", "1234.567").
 */
export function numberIn(text: string, style: NumberStyle): Parsed<number> {
  const bare = text.replace(BLANKS, '').replace('−', '-');
  if (PLAIN.test(bare)) return good(Number(bare));
  const match = /^([+-]?)(\d[\d.,]*)$/.exec(bare);
  if (match === null) return notANumber(text);
  const [, sign = '', digits = ''] = match;
  const decimal = decimalSign(digits, style);
  if (decimal === 'ambiguous') return ambiguous(digits);
  const value = plainDigits(digits, decimal);
  return value === null ? notANumber(text) : good(Number(sign + value));
}

type Separator = '.' | ',';
const OTHER: Record<Separator, Separator> = { '.': ',', ',': '.' };

/** Which sign begins the decimals; `null` where there are none. */
function decimalSign(digits: string, style: NumberStyle): Separator | null | 'ambiguous' {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const separator: Separator = dot >= 0 ? '.' : ',';
  const parts = digits.split(separator);
  if (parts.length > 2) return null;
  const [whole = '', rest = ''] = parts;
  if (!couldBeGroup(whole, rest)) return separator;
  if (style === 'unknown') return 'ambiguous';
  return separator === (style === 'id' ? ',' : '.') ? separator : null;
}

const couldBeGroup = (whole: string, rest: string): boolean =>
  rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');

/** As JavaScript writes it; `null` where groups are not of three digits. */
function plainDigits(digits: string, decimal: Separator | null): string | null {
  const grouping = decimal === null ? (digits.includes('.') ? '.' : ',') : OTHER[decimal];
  const [whole = '', rest, ...more] = decimal === null ? [digits] : digits.split(decimal);
  if (more.length > 0 || rest === '') return null;
  const groups = whole.split(grouping);
  const isGrouped = groups.every((group, at) =>
    at === 0 ? group.length > 0 && (groups.length === 1 || group.length <= 3) : group.length === 3,
  );
  if (!isGrouped || (rest !== undefined && !/^\d+$/.test(rest))) return null;
  return groups.join('') + (rest === undefined ? '' : `.${rest}`);
}

const notANumber = (text: string) => bad('ini bukan angka', numberHint(text));

function ambiguous(digits: string) {
  const [whole, rest] = digits.split(/[.,]/);
  return bad(
    `ini dapat dibaca ${whole}${rest} atau ${whole} koma ${rest}`,
    `Tulis ${whole}${rest} tanpa pemisah, atau ${whole},${rest}0 dengan satu angka lagi; atau sebutkan cara berkas menulis angka: --numbers id (1.234,5) atau --numbers en (1,234.5).`,
  );
}
