import { type IsoDate, isIsoDate } from '@/domain/time/calendar';
import type { Locale } from '@/i18n/I18n';
import { wishedLocale } from './searchText';

/** What every address may carry; anything else falls back and never crashes. */
export type AppSearch = {
  /** As-of date, `?per=2026-06-30`. */
  per?: IsoDate | undefined;
  /** `?bahasa=en`; Indonesian needs no word. */
  bahasa?: 'en' | undefined;
  /** Edition of a hearing that the reader is in, `?edisi=lkpj-2025`; `per` is then its day. */
  edisi?: string | undefined;
  /** Notes made for the meeting; they live in the link alone and follow the reader. */
  catatan?: string | undefined;
  /** The slide that the reader came from, `?salindia=3`. */
  salindia?: string | undefined;
  /** State of the demo server; the product ignores it. */
  skenario?: string | undefined;
};

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** A value that means nothing is unset. */
export function parseAppSearch(raw: Record<string, unknown>): AppSearch {
  const { per, edisi, catatan, salindia, bahasa, skenario } = raw;
  return {
    per: typeof per === 'string' && isIsoDate(per) ? per : undefined,
    edisi: textOf(edisi),
    catatan: textOf(catatan),
    salindia: textOf(salindia),
    bahasa: bahasa === 'en' ? bahasa : undefined,
    skenario: __DEMO__ && typeof skenario === 'string' ? skenario : undefined,
  };
}

/** The language that is wished for, where the installation has it. */
export function localeFor(search: Pick<AppSearch, 'bahasa'>, languages: readonly Locale[]): Locale {
  const wished = wishedLocale(search);
  return languages.includes(wished) ? wished : 'id';
}
