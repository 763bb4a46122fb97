import { isPeriod } from '@/domain/time/period';
import { bad, type Cell, good, type Kind, type Parsed } from '../cell';
import { monthNamed } from './months';

const FIX = 'Tulis 2025, 2025 TW 3, 2025 S1 atau Juli 2025.';
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "Tahun 2025", "TA 2025", "Bulan Mei 2025". */
const PREFIX = /^(?:tahun anggaran|tahun|ta|bulan)\.? /i;

/** A period of which only the number is known: whether it counts quarters, the indicator says. */
export const HALF_KNOWN = /^(\d{4})-\?([1-4])$/;

/** A year, semester, quarter or month in the ways that agencies write them. */
export const periodKind: Kind<string> = {
  described: 'periode: 2025 · 2025 S1 · 2025 TW 3 · Juli 2025',
  form: 'text',
  read: readPeriod,
};

function readPeriod({ value }: Cell): Parsed<string> {
  if (value instanceof Date) return monthOfDate(value);
  if (typeof value === 'boolean') return bad('ini bukan periode', FIX);
  const text = String(value).trim().replace(/\s+/g, ' ').replace(PREFIX, '');
  if (isPeriod(text)) return yearChecked(text);
  const period = namedPart(text) ?? monthAndYear(text) ?? romanPart(text);
  return period === null ? bad('ini bukan periode', FIX) : yearChecked(period);
}

/** Spreadsheets make 1 July 2025 of "Juli 2025". */
function monthOfDate(value: Date): Parsed<string> {
  const day = value.toISOString().slice(0, 10);
  if (day.endsWith('-01')) return good(day.slice(0, 7));
  return bad(
    'isinya telah diubah lembar kerja menjadi tanggal',
    `Atur format kolom menjadi Teks. ${FIX}`,
  );
}

const PARTS: readonly [name: RegExp, letter: string, most: number][] = [
  [/^(?:triwulan|tw|kuartal|q)$/i, 'Q', 4],
  [/^(?:semester|sem|smt|sm|s)$/i, 'S', 2],
];

/** "TW 3 2025", "2025 TW3", "Triwulan III 2025", "2025-S1", "Semester I/2025". */
function namedPart(text: string): string | null {
  const first = /^([a-z]+)[ .-]{0,2}([1-4]|i{1,3}|iv)[ ,/-]*(?:tahun )?(\d{4})$/i.exec(text);
  const last = /^(\d{4})[ ,/-]*([a-z]+?)[ .-]{0,2}([1-4]|i{1,3}|iv)$/i.exec(text);
  const [name, number, year] =
    first !== null ? [first[1], first[2], first[3]] : [last?.[2], last?.[3], last?.[1]];
  if (name === undefined || number === undefined) return null;
  const index = ROMAN[number.toLowerCase()] ?? Number(number);
  const part = PARTS.find(([names, , most]) => names.test(name) && index <= most);
  return part === undefined ? null : `${year}-${part[1]}${index}`;
}

/** "Juli 2025", "Jul-2025", "2025 Juli", "07/2025". */
function monthAndYear(text: string): string | null {
  const numeric = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  const first = /^([a-z]+)\.?[ /-](\d{4})$/i.exec(text);
  const last = /^(\d{4})[ /-]([a-z]+)$/i.exec(text);
  const month = numeric === null ? monthNamed(first?.[1] ?? last?.[2] ?? '') : Number(numeric[1]);
  const year = numeric?.[2] ?? first?.[2] ?? last?.[1];
  if (month === null || month < 1 || month > 12) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** "III/2025", "III 2025", "2025/III". */
function romanPart(text: string): string | null {
  const first = /^(i{1,3}|iv)[ /-](\d{4})$/i.exec(text);
  const last = /^(\d{4})[ /-](i{1,3}|iv)$/i.exec(text);
  const [number, year] = first !== null ? [first[1], first[2]] : [last?.[2], last?.[1]];
  return number === undefined ? null : `${year}-?${ROMAN[number.toLowerCase()]}`;
}

function yearChecked(period: string): Parsed<string> {
  const year = Number(period.slice(0, 4));
  return year >= 1945 && year <= 2200 ? good(period) : bad(`tahun ${year} di luar jangkauan`, FIX);
}
