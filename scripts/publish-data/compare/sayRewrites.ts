import { rowProblem } from '../build/parts/context';
import type { Origins } from '../build/parts/origins';
import type { Problem } from '../report/problem';
import type { PublishedRecord } from './versionedRecords';

const FIX =
  'Kembalikan baris itu, dan tulis perubahannya sebagai baris baru dengan Tanggal Terbit sendiri';
const ALLOW = 'bila memang harus diganti: --allow-rewrite';
/** Longer values are not repeated. */
const SHOWN = 60;

/** `15/01/2026` */
const dayOf = (date: string): string => date.split('-').reverse().join('/');

/** A record that says something else than when it was published; `null` where it says the same. */
export function changedRecord(
  old: PublishedRecord,
  now: PublishedRecord,
  origins: Origins,
): Problem | null {
  const members = new Set([...Object.keys(old.says), ...Object.keys(now.says)]);
  const changed = [...members].filter((member) => old.says[member] !== now.says[member]);
  const [first] = changed;
  if (first === undefined) return null;
  const place = origins.placeOf(now.made);
  const reason = `${published(old)} ${difference(first, old, now)}${changed.length > 1 ? ` (dan ${changed.length - 1} hal lain)` : ''}`;
  const says = { reason, fix: `${FIX}; ${ALLOW}.` };
  return place === null
    ? { file: 'data lama', ...says }
    : rowProblem(place, first, now.says[first]?.slice(0, SHOWN) ?? '', says);
}

function difference(member: string, old: PublishedRecord, now: PublishedRecord): string {
  const [before, after] = [old.says[member] ?? 'kosong', now.says[member] ?? 'kosong'];
  if (before.length > SHOWN || after.length > SHOWN) return `isinya berubah (${member})`;
  return member === 'value'
    ? `adalah ${before}, sekarang ${after}`
    : `berisi ${before}, sekarang ${after} (${member})`;
}

/** A record that is gone; with the row that took its place under another day, where there is one. */
export function lostRecord(
  path: string,
  old: PublishedRecord,
  after: ReadonlyMap<string, PublishedRecord>,
  origins: Origins,
): Problem {
  const reason = `${published(old)} tidak ada lagi`;
  const fix = `${FIX}; ${ALLOW}.`;
  for (const { word, name, publishedAt, made } of after.values()) {
    const place = word === old.word && name === old.name ? origins.placeOf(made) : null;
    if (place !== null)
      return rowProblem(place, 'publishedAt', dayOf(publishedAt), { reason, fix });
  }
  return { file: 'data lama', value: path, reason, fix };
}

const published = ({ word, name, publishedAt }: PublishedRecord): string =>
  `${word} ${name} yang terbit ${dayOf(publishedAt)}`;
