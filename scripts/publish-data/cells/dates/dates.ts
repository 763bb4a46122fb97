import { daysInMonth } from '@/domain/time/calendar';
import { bad, type Cell, good, type Kind, type Parsed } from '../cell';
import { monthNamed } from './months';

const FIX = 'Tulis hari/bulan/tahun, misalnya 31/12/2025, atau 2025-12-31.';

/** A calendar date: a date cell, 31/12/2025 (the day first), 31 Desember 2025 or 2025-12-31. */
export const dateKind: Kind<string> = {
  described: 'tanggal, mis. 31/12/2025 atau 2025-12-31',
  form: 'date',
  read: readDate,
};

function readDate({ value }: Cell): Parsed<string> {
  if (value instanceof Date) return good(value.toISOString().slice(0, 10));
  if (typeof value === 'number')
    return bad(
      'ini angka, bukan tanggal',
      'Atur format kolom menjadi Tanggal (Format Sel > Tanggal) lalu periksa harinya.',
    );
  if (typeof value === 'boolean') return bad('ini bukan tanggal', FIX);
  const text = value.trim().replace(/\s+/g, ' ');
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local !== null) return dayOf(Number(local[3]), Number(local[2]), Number(local[1]));
  const named = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/i.exec(text);
  const month = monthNamed(named?.[2] ?? '');
  if (named !== null && month !== null) return dayOf(Number(named[3]), month, Number(named[1]));
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return bad('tahunnya hanya dua angka', FIX);
  return bad('ini bukan tanggal', FIX);
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');

function dayOf(year: number, month: number, day: number): Parsed<string> {
  if (month < 1 || month > 12) return bad(`tidak ada bulan ${month}; hari ditulis lebih dulu`, FIX);
  if (day < 1 || day > daysInMonth(year, month))
    return bad(`bulan ${month} tahun ${year} tidak punya tanggal ${day}`, FIX);
  return good(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}
