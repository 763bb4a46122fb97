import * as v from 'valibot';
import { type Mistake, writtenAs } from '@/domain/config/mistake';
import { isTimeZone } from '@/domain/time/calendar';

const listSchema = v.array(v.record(v.string(), v.unknown()));

/** What one regency's members say against each other, or against those of another. */
export function regencyMistakes(defaultRegency: unknown, regencies: unknown): Mistake[] {
  const { success, output } = v.safeParse(listSchema, regencies);
  if (!success) return [];
  const codes = output.map(({ code }) => code);
  return [
    ...output.flatMap(({ timeZone, zone }, index) => zoneMistake(index, timeZone, zone)),
    ...codes.flatMap((code, index) => repeatedCode(index, codes.indexOf(code), code)),
    ...unknownDefault(defaultRegency, codes),
  ];
}

/** How each label is told from UTC, and the time zone to write for it. */
const ZONES: Partial<Record<string, { offset: string; timeZone: string }>> = {
  WIB: { offset: 'GMT+07:00', timeZone: 'Asia/Jakarta' },
  WITA: { offset: 'GMT+08:00', timeZone: 'Asia/Makassar' },
  WIT: { offset: 'GMT+09:00', timeZone: 'Asia/Jayapura' },
};

/** For a time zone that nobody knows: the one of the label beside it, or all three. */
export const zoneFor = (label: unknown): string =>
  (typeof label === 'string' ? ZONES[label]?.timeZone : undefined) ??
  Object.values(ZONES)
    .map((zone) => zone?.timeZone)
    .join(' / ');

function zoneMistake(index: number, timeZone: unknown, label: unknown): Mistake[] {
  const expected = typeof label === 'string' ? ZONES[label] : undefined;
  // Asking the browser for an offset takes it longer than all the rest; most need not be asked for.
  if (expected === undefined || expected.timeZone === timeZone) return [];
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return [];
  const offset = offsetOf(timeZone);
  if (expected.offset === offset) return [];
  const own = Object.entries(ZONES).find(([, zone]) => zone?.offset === offset)?.[0];
  const fix = own === undefined ? `"timeZone": "${expected.timeZone}"` : `"zone": "${own}"`;
  const values = { value: writtenAs(label), timeZone, fix };
  return [{ field: `regencies[${index}].zone`, kind: 'zone', values }];
}

/** None of the three zones changes its clocks; Pontianak was in another until 1988. */
const ANY_DAY = Date.UTC(2026, 0, 1);

const offsetOf = (timeZone: string): string | undefined =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(ANY_DAY)
    .find(({ type }) => type === 'timeZoneName')?.value;

function repeatedCode(index: number, first: number, code: unknown): Mistake[] {
  if (index === first || typeof code !== 'string') return [];
  const values = { value: writtenAs(code), other: `regencies[${first}]` };
  return [{ field: `regencies[${index}].code`, kind: 'duplicate', values }];
}

function unknownDefault(code: unknown, codes: readonly unknown[]): Mistake[] {
  if (typeof code !== 'string' || codes.includes(code)) return [];
  const values = { value: writtenAs(code), known: codes.map((one) => writtenAs(one)).join(', ') };
  return [{ field: 'defaultRegency', kind: 'defaultRegency', values }];
}
